#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/source_range.h"

namespace loopscope::base {

/// UTF-8 to UTF-16. Invalid bytes become U+FFFD, one per maximal invalid sequence, as TextDecoder does; WTF-8
/// surrogates (ED A0..BF xx) are invalid too. Linear.
std::u16string utf8_to_utf16(std::string_view bytes);

/// UTF-16 to UTF-8. Lone surrogates become U+FFFD, as when Node prints them. Linear.
std::string utf16_to_utf8(std::u16string_view text);

/// UTF-16 to WTF-8: lone surrogates survive as three bytes. For storage, not for printing.
std::string utf16_to_wtf8(std::u16string_view text);

/// One file as the parser sees it: UTF-16 code units, with the start of every line.
class SourceText {
  public:
    SourceText() = default;
    /// Decodes UTF-8; a byte order mark at the start is dropped.
    static SourceText from_utf8(std::string name, std::string_view bytes);
    SourceText(std::string name, std::u16string text);

    const std::string& name() const { return name_; }
    std::u16string_view text() const { return text_; }
    std::u16string_view text(SourceRange range) const;
    /// The byte offset and position of the first invalid UTF-8, if any: has_invalid_utf8() says whether.
    bool has_invalid_utf8() const { return has_invalid_utf8_; }
    SourceRange first_invalid_utf8() const { return {first_invalid_, first_invalid_ + 1}; }

    std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }
    /// Logarithmic in the number of lines.
    SourcePosition position(std::uint32_t offset) const;
    /// The text of a line (1-based) without its terminator.
    std::u16string_view line(std::uint32_t number) const;
    /// The offset at which a line (1-based) begins.
    std::uint32_t line_start(std::uint32_t number) const { return line_starts_[number - 1]; }

  private:
    void find_lines();

    std::string name_;
    std::u16string text_;
    std::vector<std::uint32_t> line_starts_ = {0};
    bool has_invalid_utf8_ = false;
    std::uint32_t first_invalid_ = 0;
};

}  // namespace loopscope::base
