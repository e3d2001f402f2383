use super::*;

// The signatures come from OpenSSL, and Python's `hmac` agrees:
//
//   body='{"a":1.0,"b":"\/x","c":"é 🙏"}'; key=00000000000000000000000000000000
//   printf '[1632401830500;%s\n]' "$body" | openssl dgst -sha256 -hmac $key
//   printf '1767225600.a3235adc-a14b-4e01-871a-5ccd26132dc5.%s\n' "$body" | openssl dgst -sha256 -hmac $key
//   printf 'jane.doe@example.com' | openssl dgst -sha256 -hmac $key
//
//   python3 -c 'import hashlib, hmac, sys
//   print(hmac.new(b"0" * 32, sys.stdin.buffer.read(), hashlib.sha256).hexdigest())'
const BODY: &str = "{\"a\":1.0,\"b\":\"\\/x\",\"c\":\"é 🙏\"}\n";
const WEBSITE_ID: &str = "a3235adc-a14b-4e01-871a-5ccd26132dc5";
const PLUGIN: &str = "ddf34d2975ba30366097e858d1ee1dcbb418109775d230b7ec14fe3df0179000";
const HUGO: &str = "sha256=ad5937ef2ad3721727d5f6349a5d30132bde2e4064b6f527910e08991317240b";
const EMAIL: &str = "9872b4772405c029ea1cdeee0f5edb643c5a63cecd804e7a3b1c0880a5ad33ce";

fn secret() -> Secret {
    Secret::new("0".repeat(32)).unwrap()
}

#[test]
fn signs_as_openssl_and_python_do() {
    assert_eq!(sign_plugin(&secret(), "1632401830500", BODY.as_bytes()), PLUGIN);
    assert_eq!(sign_hugo(&secret(), "1767225600", WEBSITE_ID, BODY.as_bytes()), HUGO);
    assert_eq!(sign_email(&secret(), "jane.doe@example.com"), EMAIL);
}

#[test]
fn signs_as_crisp_does() {
    for file in ["ascii", "unicode"] {
        let path = format!(
            "{}/../tests/payloads/webhooks/signature_vector_{file}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let Ok(text) = std::fs::read_to_string(path) else { return };
        let vector: serde_json::Value = serde_json::from_str(&text).unwrap();
        let text = |pointer: &str| vector.pointer(pointer).unwrap().as_str().unwrap();
        assert!(verify_plugin(
            &Secret::new(text("/secret")).unwrap(),
            text("/headers/X-Crisp-Request-Timestamp"),
            text("/raw_body").as_bytes(),
            text("/headers/X-Crisp-Signature"),
        ));
    }
}

#[test]
fn verifies_only_the_exact_signature() {
    let verify =
        |signature: &str| verify_plugin(&secret(), "1632401830500", BODY.as_bytes(), signature);
    assert!(verify(PLUGIN));
    let (short, long) = (&PLUGIN[..62], format!("{PLUGIN}00"));
    let (upper, odd) = (PLUGIN.to_uppercase(), &PLUGIN[..63]);
    for signature in [short, &long, &upper, odd, "", HUGO, EMAIL, "é", &PLUGIN.replace('d', "e")] {
        assert!(!verify(signature), "{signature}");
    }
}

#[test]
fn verifies_hugo_only_with_its_prefix_and_workspace() {
    let verify = |website_id: &str, signature: &str| {
        verify_hugo(&secret(), "1767225600", website_id, BODY.as_bytes(), signature)
    };
    assert!(verify(WEBSITE_ID, HUGO));
    assert!(!verify("another", HUGO));
    assert!(!verify(WEBSITE_ID, &HUGO[HUGO_PREFIX.len()..]));
}

#[test]
fn rejects_an_empty_secret_and_hides_the_others() {
    for text in ["", " ", "\n\t"] {
        assert!(Secret::new(text).is_err(), "{text:?}");
    }
    assert_eq!(format!("{:?}", Secret::new("the-secret").unwrap()), "Secret { .. }");
}
