package com.retailbot.events;

/**
 * Text under a shop's key (AES-256-GCM). Only a service whose job needs the text decrypts it.
 *
 * @param keyId names the key, so that keys can rotate while old events are still read
 * @param ciphertext base64 of nonce, ciphertext and tag
 */
public record EncryptedText(String keyId, String ciphertext) {}
