package io.vitrine.ui.kit;

/** The icons in {@code icons.svg} that screens use; beside a word, or with a label of its own. */
public enum Glyph {
    HOME("home"),
    ORDERS("orders"),
    PIN("pin"),
    CHART("chart"),
    USERS("users"),
    GLOBE("globe"),
    SLIDERS("sliders"),
    UPLOAD("ul"),
    DOWNLOAD("dl"),
    HELP("help"),
    INFO("info"),
    WARN("warn"),
    DOWN("down"),
    RIGHT("right"),
    LEFT("left"),
    UP_DOWN("ud"),
    ARROW_UP("aup"),
    ARROW_DOWN("adn"),
    ARROW_RIGHT("aeq"),
    CHECK("check"),
    CLOSE("x"),
    PLUS("plus"),
    CALENDAR("cal"),
    COPY("copy"),
    HASH("hash"),
    LINK("link"),
    PLUG("plug"),
    MENU("menu"),
    MOON("moon"),
    REFRESH("refresh"),
    SEARCH("search"),
    USER("user"),
    DOCUMENT("doc"),
    TAG("tag"),
    STORE("store"),
    CLOCK("clock"),
    EYE("eye"),
    PLAY("play"),
    LOCK("lock"),
    SHIELD("shield"),
    LOG("log"),
    FLAG("flag"),
    COINS("coins"),
    PAIR("pair"),
    STOCK("stock"),
    SCAN("scan"),
    CARD("card"),
    BANK("bank"),
    MINUS("minus"),
    TRUCK("truck"),
    UNDO("undo"),
    PRINT("print");

    private final String symbol;

    Glyph(String symbol) {
        this.symbol = symbol;
    }

    /** The icon at 18 px, hidden from screen readers. */
    public Icon icon() {
        return new Icon(symbol, false);
    }

    /** The icon at 15 px, for small text. */
    public Icon small() {
        return new Icon(symbol, true);
    }
}
