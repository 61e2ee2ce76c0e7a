#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::host {

/// The encodings of Node's Buffer.
enum class Encoding { Utf8, Latin1, Ascii, Hex, Base64, Base64Url, Utf16Le };

/// "utf8", "latin1", "ascii", "hex", "base64", "base64url", "utf16le"; nothing for another name.
std::optional<Encoding> encoding_named(std::string_view name);

/// Text to bytes, as Buffer.from(text, encoding) does: what an encoding cannot read ends or is skipped as
/// Node has it.
std::string encode_text(std::u16string_view text, Encoding encoding);
/// Bytes to text, as buffer.toString(encoding) does. Linear.
std::u16string decode_bytes(std::string_view bytes, Encoding encoding);

}  // namespace loopscope::host
