//! Checks that no text makes parsing, checking, rendering or formatting panic, and that the span of
//! every diagnostic is inside the text.

#![no_main]

use crisp_api_spec::{File, Files, format, review};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (_, diagnostics) = review(Files::new().with(File::new("fuzz.toml", text)));
    for (_, text, range) in diagnostics.spans() {
        assert!(text.get(range).is_some());
    }
    let _ = diagnostics.to_string();
    if let Ok(formatted) = format(text) {
        assert_eq!(format(&formatted).unwrap(), formatted);
    }
});
