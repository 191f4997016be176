package io.vitrine.identity.mfa;

import com.upokecenter.cbor.CBORObject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** A device that keeps one passkey and answers as a browser at this origin would. */
public final class SoftDevice {

    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final String origin;
    private final KeyPair key;
    private final byte[] credential = bytes(UUID.randomUUID());
    private String user = "";
    private int count;

    public SoftDevice(String origin) {
        this.origin = origin;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which addresses name the passkey. */
    public String id() {
        return text(credential);
    }

    /** Makes the passkey that was asked for. */
    public String create(PasskeyCeremony ceremony) {
        JsonObject asked = asked(ceremony);
        user = asked.getJsonObject("user").getString("id");
        byte[] party = sha256(asked.getJsonObject("rp").getString("id").getBytes(StandardCharsets.UTF_8));
        byte[] cose = cose();
        ByteBuffer data = ByteBuffer.allocate(party.length + 5 + 16 + 2 + credential.length + cose.length)
                .put(party)
                .put((byte) (PRESENT_AND_VERIFIED | WITH_KEY))
                .putInt(count)
                .put(new byte[16])
                .putShort((short) credential.length)
                .put(credential)
                .put(cose);
        byte[] attestation = CBORObject.NewMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", data.array())
                .EncodeToBytes();
        return answer(Json.createObjectBuilder()
                .add("attestationObject", text(attestation))
                .add("clientDataJSON", text(said("webauthn.create", asked)))
                .build());
    }

    /** Shows it. */
    public String get(PasskeyCeremony ceremony) {
        JsonObject asked = asked(ceremony);
        byte[] party = sha256(asked.getString("rpId").getBytes(StandardCharsets.UTF_8));
        count++;
        byte[] data = ByteBuffer.allocate(party.length + 5)
                .put(party)
                .put((byte) PRESENT_AND_VERIFIED)
                .putInt(count)
                .array();
        byte[] said = said("webauthn.get", asked);
        return answer(Json.createObjectBuilder()
                .add("authenticatorData", text(data))
                .add("clientDataJSON", text(said))
                .add("signature", text(signed(data, sha256(said))))
                .add("userHandle", user)
                .build());
    }

    private String answer(JsonObject response) {
        return Json.createObjectBuilder()
                .add("id", id())
                .add("type", "public-key")
                .add("clientExtensionResults", Json.createObjectBuilder())
                .add("response", response)
                .build()
                .toString();
    }

    private byte[] said(String what, JsonObject asked) {
        return Json.createObjectBuilder()
                .add("type", what)
                .add("challenge", asked.getString("challenge"))
                .add("origin", origin)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The public key as COSE writes it: ES256 on P-256. */
    private byte[] cose() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(open.getW().getAffineX()))
                .Add(-3, coordinate(open.getW().getAffineY()))
                .EncodeToBytes();
    }

    private byte[] signed(byte[] data, byte[] hash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(data);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject asked(PasskeyCeremony ceremony) {
        return Json.createReader(new StringReader(ceremony.options()))
                .readObject()
                .getJsonObject("publicKey");
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] written = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(COORDINATE, written.length);
        System.arraycopy(written, written.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
