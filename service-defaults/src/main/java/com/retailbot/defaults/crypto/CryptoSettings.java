package com.retailbot.defaults.crypto;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param activeKey id of the key that new texts are encrypted with
 * @param fingerprintKey id of the key that fingerprints hang on, for ever: under another key every customer looks new
 * @param keys key id → 32 bytes in base64; older keys stay listed as long as texts under them exist
 */
@Validated
@ConfigurationProperties("retailbot.crypto")
public record CryptoSettings(
        @NotBlank String activeKey,
        @NotBlank String fingerprintKey,
        @NotEmpty Map<String, String> keys) {

    @Override
    public String toString() {
        return "CryptoSettings[activeKey=" + activeKey + ", fingerprintKey=" + fingerprintKey + ", keys="
                + keys.keySet() + "]";
    }
}
