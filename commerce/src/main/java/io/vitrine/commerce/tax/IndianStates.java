package io.vitrine.commerce.tax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** States and union territories of India, by the codes of addresses and of the goods and services tax. */
public final class IndianStates {

    private record State(String code, String number, String name) {}

    private static final List<State> ALL = """
            JK 01 Jammu and Kashmir
            HP 02 Himachal Pradesh
            PB 03 Punjab
            CH 04 Chandigarh
            UK 05 Uttarakhand
            HR 06 Haryana
            DL 07 Delhi
            RJ 08 Rajasthan
            UP 09 Uttar Pradesh
            BR 10 Bihar
            SK 11 Sikkim
            AR 12 Arunachal Pradesh
            NL 13 Nagaland
            MN 14 Manipur
            MZ 15 Mizoram
            TR 16 Tripura
            ML 17 Meghalaya
            AS 18 Assam
            WB 19 West Bengal
            JH 20 Jharkhand
            OD 21 Odisha
            CG 22 Chhattisgarh
            MP 23 Madhya Pradesh
            GJ 24 Gujarat
            DH 26 Dadra and Nagar Haveli and Daman and Diu
            MH 27 Maharashtra
            KA 29 Karnataka
            GA 30 Goa
            LD 31 Lakshadweep
            KL 32 Kerala
            TN 33 Tamil Nadu
            PY 34 Puducherry
            AN 35 Andaman and Nicobar Islands
            TS 36 Telangana
            AP 37 Andhra Pradesh
            LA 38 Ladakh
            """.lines()
            .map(line -> new State(line.substring(0, 2), line.substring(3, 5), line.substring(6)))
            .toList();

    private IndianStates() {}

    /** The code of a state that is named by its code or its name, in capital letters; what is not known stays as it is. */
    static String code(String written) {
        String plain = written.strip().toUpperCase(Locale.ROOT);
        return ALL.stream()
                .filter(state -> state.name().toUpperCase(Locale.ROOT).equals(plain))
                .findFirst()
                .map(State::code)
                .orElse(plain);
    }

    /** As documents write a place of supply, such as {@code Karnataka (29)}; empty for what is no state. */
    public static Optional<String> title(String written) {
        String code = code(written);
        return ALL.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .map(state -> state.name() + " (" + state.number() + ")");
    }
}
