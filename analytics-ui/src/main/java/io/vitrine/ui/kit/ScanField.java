package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/**
 * A field that waits for a scanner which types and presses Enter. It empties itself before the next scan begins, keeps the
 * keyboard's focus, and leaves a phone's own keyboard away until somebody wants to type.
 */
public final class ScanField extends Div {

    private static final String SCANS = """
            this.addEventListener('keydown', event => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                const read = this.value.trim();
                this.value = '';
                if (read) this.dispatchEvent(new CustomEvent('scanned', {detail: read.slice(0, 120)}));
            });
            setTimeout(() => this.focus({preventScroll: true}), 150);""";

    private static final String FOCUS = "setTimeout(() => this.focus({preventScroll: true}))";

    private static final String TYPE = "this.inputMode = 'text'; this.blur(); this.focus()";

    private static final String ALARM = """
            navigator.vibrate?.([200, 80, 200]);
            try {
                const sound = window.vitrineSound ??= new AudioContext();
                const tone = sound.createOscillator();
                tone.frequency.value = 220;
                tone.connect(sound.destination);
                tone.start();
                tone.stop(sound.currentTime + .35);
            } catch { /* no sound on this device */ }""";

    private final Element input = new Element("input");

    public ScanField(String label, Consumer<String> scanned) {
        addClassName("vt-scan");
        input.setAttribute("id", "scan");
        input.setAttribute("type", "text");
        input.setAttribute("inputmode", "none");
        input.setAttribute("autocomplete", "off");
        input.setAttribute("autocapitalize", "off");
        input.setAttribute("spellcheck", "false");
        input.setAttribute("placeholder", "Waiting for scan");
        input.addEventListener(
                        "scanned", event -> scanned.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        NativeLabel name = new NativeLabel(label);
        name.setFor("scan");
        Div row = new Div(Glyph.SCAN.icon());
        row.addClassName("row");
        row.getElement().appendChild(input);
        row.add(new Action("Type").small().does(() -> input.executeJs(TYPE)));
        add(name, row);
        addAttachListener(attached -> input.executeJs(SCANS));
    }

    /** The next scan comes here. */
    public void await() {
        input.executeJs(FOCUS);
    }

    /** Says loudly that something is wrong: a tone, and a phone shakes. */
    public void alarm() {
        input.executeJs(ALARM);
    }
}
