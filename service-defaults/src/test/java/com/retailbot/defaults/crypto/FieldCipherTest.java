package com.retailbot.defaults.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String KEY_1 = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String KEY_2 =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    private final TenantId shop = TenantId.random();
    private final FieldCipher cipher = new FieldCipher(new CryptoSettings("k1", "k1", Map.of("k1", KEY_1)));

    @Test
    void whatIsEncryptedCanBeRead() {
        EncryptedText encrypted = cipher.encrypt(shop, "فاطمة، 0555 12 34 56");

        assertThat(encrypted.ciphertext()).doesNotContain("0555");
        assertThat(cipher.decrypt(shop, encrypted)).isEqualTo("فاطمة، 0555 12 34 56");
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(cipher.encrypt(shop, "0555")).isNotEqualTo(cipher.encrypt(shop, "0555"));
    }

    @Test
    void anotherShopCannotReadIt() {
        EncryptedText encrypted = cipher.encrypt(shop, "0555");

        assertThatThrownBy(() -> cipher.decrypt(TenantId.random(), encrypted))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAlteredTextIsNoticed() {
        byte[] bytes = Base64.getDecoder().decode(cipher.encrypt(shop, "0555").ciphertext());
        bytes[bytes.length - 1] ^= 1;
        EncryptedText altered = new EncryptedText("k1", Base64.getEncoder().encodeToString(bytes));

        assertThatThrownBy(() -> cipher.decrypt(shop, altered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterRotationOldTextsAreReadAndFingerprintsStay() {
        FieldCipher rotated = new FieldCipher(new CryptoSettings("k2", "k1", Map.of("k1", KEY_1, "k2", KEY_2)));
        EncryptedText old = cipher.encrypt(shop, "0555");

        assertThat(rotated.decrypt(shop, old)).isEqualTo("0555");
        assertThat(rotated.encrypt(shop, "0555").keyId()).isEqualTo("k2");
        assertThat(rotated.fingerprint(shop, "customer", "+213555"))
                .isEqualTo(cipher.fingerprint(shop, "customer", "+213555"));
    }

    @Test
    void aKeyWhoseNameSortsFirstChangesNoFingerprint() {
        FieldCipher rotated = new FieldCipher(new CryptoSettings("2027", "k1", Map.of("k1", KEY_1, "2027", KEY_2)));

        assertThat(rotated.fingerprint(shop, "customer", "+213555"))
                .isEqualTo(cipher.fingerprint(shop, "customer", "+213555"));
    }

    @Test
    void aFingerprintKeyThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new FieldCipher(new CryptoSettings("k1", "k0", Map.of("k1", KEY_1))))
                .hasMessageContaining("fingerprint-key")
                .hasMessageContaining("k0");
    }

    @Test
    void fingerprintsAreOfNoUseInAnotherShop() {
        assertThat(cipher.fingerprint(shop, "customer", "+213555"))
                .isEqualTo(cipher.fingerprint(shop, "customer", "+213555"))
                .isNotEqualTo(cipher.fingerprint(TenantId.random(), "customer", "+213555"));
    }

    @Test
    void aKeyOfTheWrongLengthIsNamed() {
        assertThatThrownBy(() -> new FieldCipher(new CryptoSettings("k1", "k1", Map.of("k1", "c2hvcnQ="))))
                .hasMessageContaining("k1")
                .hasMessageContaining("5 bytes");
    }
}
