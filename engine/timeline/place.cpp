#include "engine/timeline/place.h"

#include <utility>

#include "engine/bytecode/main_file.h"
#include "engine/timeline/value_text.h"

namespace loopscope::timeline {

Place place_of(const bytecode::Program& program, std::uint32_t site) {
    if (site == 0 || site >= program.site_count) return {};
    const bytecode::SitePlace found = bytecode::place_of_site(program, site);
    const bytecode::FunctionTemplate& function = program.function(found.function);
    if (function.visibility != bytecode::Visibility::User) return {};
    const base::SourceRange range = function.ranges[found.pc];
    const base::SourceText& source = *program.sources[function.source];
    std::string file;
    if (!bytecode::is_in_main_file(program, function))
        file = source.name().substr(source.name().rfind('/') + 1);
    return {&function, found.pc, range, source.position(range.begin), std::move(file)};
}

std::string code_text(const bytecode::Program& program, const Place& place, std::size_t most) {
    if (!place.is_known()) return "";
    const std::u16string_view text = program.sources[place.function->source]->text(place.range);
    return shorten(base::utf16_to_utf8(text.substr(0, 4 * most)), most);
}

}  // namespace loopscope::timeline
