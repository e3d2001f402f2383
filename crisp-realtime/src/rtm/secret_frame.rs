//! The WebSocket frame that contains the key of the token.
//!
//! The WebSocket library logs the content of each frame that it sends, at the level TRACE. This frame
//! is therefore written to the byte stream directly.

use tokio::io::{AsyncWrite, AsyncWriteExt};
use zeroize::Zeroizing;

/// Writes a text frame. The library must not have buffered anything.
pub(super) async fn write(
    stream: &mut (impl AsyncWrite + Unpin),
    text: &str,
) -> std::io::Result<()> {
    stream.write_all(&frame(text, fastrand::u32(..).to_be_bytes())).await?;
    stream.flush().await
}

/// A masked, unfragmented text frame (RFC 6455, section 5.2).
fn frame(text: &str, mask: [u8; 4]) -> Zeroizing<Vec<u8>> {
    const FINAL_TEXT: u8 = 0x81;
    const MASKED: u8 = 0x80;
    // The final length, so that no copy of the key is left behind by a growing vector.
    let mut frame = Zeroizing::new(Vec::with_capacity(14 + text.len()));
    frame.push(FINAL_TEXT);
    match (u8::try_from(text.len()), u16::try_from(text.len())) {
        (Ok(length @ 0..=125), _) => frame.push(MASKED | length),
        (_, Ok(length)) => {
            frame.push(MASKED | 126);
            frame.extend_from_slice(&length.to_be_bytes());
        }
        _ => {
            frame.push(MASKED | 127);
            frame.extend_from_slice(&(text.len() as u64).to_be_bytes());
        }
    }
    frame.extend_from_slice(&mask);
    frame.extend(text.bytes().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_example_of_the_rfc() {
        let expected = [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58];
        assert_eq!(*frame("Hello", [0x37, 0xfa, 0x21, 0x3d]), expected);
    }

    #[test]
    fn writes_the_three_forms_of_the_length() {
        for (length, head) in [
            (125, &[0x81, 0x80 | 125][..]),
            (126, &[0x81, 0x80 | 126, 0, 126]),
            (65_535, &[0x81, 0x80 | 126, 0xff, 0xff]),
            (65_536, &[0x81, 0x80 | 127, 0, 0, 0, 0, 0, 1, 0, 0]),
        ] {
            let frame = frame(&"x".repeat(length), [0; 4]);
            assert!(frame.starts_with(head), "{length}");
            assert_eq!(frame.len(), head.len() + 4 + length);
        }
    }
}
