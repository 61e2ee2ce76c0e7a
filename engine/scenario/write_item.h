#pragma once

#include <string>
#include <string_view>

namespace loopscope::scenario {

/// The program's text (UTF-8) with one more item, YAML in flow style, in a list of its front matter:
/// `requests` or `inputs`. The rest stays as it is, letter by letter; a program without front matter gets
/// one. Linear in the text.
std::string add_item(std::string_view text, std::string_view list, std::string_view item);

}  // namespace loopscope::scenario
