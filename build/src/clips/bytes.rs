//! How values are written.

/// A value in as many bytes as it takes: the greatest and the least say that it goes on.
pub(super) fn long(value: i16, bytes: &mut Vec<u8>) {
    let mut rest = value;
    loop {
        let part = rest.clamp(i8::MIN.into(), i8::MAX.into());
        bytes.push(byte(part));
        rest -= part;
        if part != i16::from(i8::MAX) && part != i16::from(i8::MIN) {
            break;
        }
    }
}

/// The low byte, for values that were checked to fit, signed or not.
pub(super) fn byte(value: i16) -> u8 {
    value.to_le_bytes()[0]
}
