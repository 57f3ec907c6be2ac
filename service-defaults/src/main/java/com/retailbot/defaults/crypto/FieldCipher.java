package com.retailbot.defaults.crypto;

import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Encrypts personal data with AES-256-GCM under a key derived for each shop (HKDF-SHA256, RFC 5869), so that a text of
 * one shop can never be read as another's. The tenant is authenticated with the text as well.
 */
public final class FieldCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String activeKey;
    private final String fingerprintKey;
    private final Map<String, Secret> masterKeys;
    private final Map<String, SecretKey> derivedKeys = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    public FieldCipher(CryptoSettings settings) {
        this.activeKey = settings.activeKey();
        this.fingerprintKey = settings.fingerprintKey();
        this.masterKeys = settings.keys().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, key -> Secret.ofBase64("key " + key.getKey(), key.getValue())));
        requireKnown("active-key", activeKey);
        requireKnown("fingerprint-key", fingerprintKey);
    }

    public EncryptedText encrypt(TenantId tenant, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, activeKey, tenant, nonce);
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new EncryptedText(activeKey, Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /** @throws IllegalStateException when the key is unknown, or the text was altered or belongs to another shop */
    public String decrypt(TenantId tenant, EncryptedText encrypted) {
        byte[] all = Base64.getDecoder().decode(encrypted.ciphertext());
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(all).get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, encrypted.keyId(), tenant, nonce);
            return new String(cipher.doFinal(sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Text under key '" + encrypted.keyId() + "' cannot be decrypted", e);
        }
    }

    /**
     * A keyed fingerprint (HMAC-SHA256, hex), the same for the same value within a shop and unrelated between shops, to
     * find equal values without storing them.
     */
    public String fingerprint(TenantId tenant, String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(derived("fingerprint:" + purpose, fingerprintKey, tenant));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }

    private void requireKnown(String setting, String keyId) {
        if (!masterKeys.containsKey(keyId)) {
            throw new IllegalArgumentException(
                    "retailbot.crypto.%s: '%s' (expected: one of %s)".formatted(setting, keyId, masterKeys.keySet()));
        }
    }

    private Cipher cipher(int mode, String keyId, TenantId tenant, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, derived("field", keyId, tenant), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(tenant.value().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey derived(String purpose, String keyId, TenantId tenant) {
        return derivedKeys.computeIfAbsent(
                purpose + '|' + keyId + '|' + tenant, ignored -> derive(purpose, keyId, tenant));
    }

    private SecretKey derive(String purpose, String keyId, TenantId tenant) {
        Secret master = masterKeys.get(keyId);
        if (master == null) {
            throw new IllegalStateException("Unknown key '" + keyId + "' (known: " + masterKeys.keySet() + ")");
        }
        byte[] info = (purpose + '|' + tenant).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master.reveal())
                                    .thenExpand(info, 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is not available", e);
        }
    }
}
