#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/source_text.h"

namespace loopscope::scenario {

/// The YAML between `/*---` and `---*/`, and where it stands.
struct FrontMatter {
    base::SourceRange comment;  // with its delimiters
    base::SourceRange yaml;     // without them
    bool closed = true;         // false: the comment ends with a plain */
};

/// The front matter of a program: a block comment before any code. Blank space, a #! line and other comments
/// may stand before it. Linear in what stands before it and in itself.
std::optional<FrontMatter> find_front_matter(const base::SourceText& source);

/// Where a place in the YAML, given as yaml-cpp gives it (line from 0, byte in the line from 0), is in the
/// source.
class YamlPlaces {
  public:
    YamlPlaces(const base::SourceText& source, base::SourceRange yaml);
    const std::string& text() const { return text_; }
    std::uint32_t offset(int line, int column) const;
    /// The YAML from an offset in the source on.
    std::u16string_view from(std::uint32_t offset) const { return source_.text({offset, yaml_.end}); }
    /// From the place to the end of the scalar that begins there; one unit when it is no scalar.
    base::SourceRange range(int line, int column, std::string_view scalar) const;

  private:
    const base::SourceText& source_;
    base::SourceRange yaml_;
    std::string text_;  // UTF-8
};

}  // namespace loopscope::scenario
