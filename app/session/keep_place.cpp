#include "app/session/keep_place.h"

#include <algorithm>
#include <vector>

#include "app/session/line_map.h"
#include "engine/bytecode/main_file.h"

namespace loopscope::session {

namespace {

constexpr std::uint32_t kUnknown = ~std::uint32_t{0};
constexpr std::uint32_t kGone = kUnknown - 1;

/// The lines of a run's ticks. Each site is looked up once.
class LineFinder {
  public:
    LineFinder(const timeline::Timeline& run, std::span<const LineChange> changes)
        : run_(run),
          changes_(changes),
          lines_(run.program().setup.program->site_count + std::size_t{1}, kUnknown) {}

    /// 0: nowhere in the program's own text.
    std::uint32_t line_of(const vm::TickRecord& record) {
        if (record.site >= lines_.size()) return 0;
        std::uint32_t& line = lines_[record.site];
        if (line == kUnknown) line = look_up(record.site);
        return line;
    }

  private:
    std::uint32_t look_up(std::uint32_t site) const {
        const bytecode::Program& code = *run_.program().setup.program;
        if (site == 0) return 0;
        const bytecode::SitePlace place = bytecode::place_of_site(code, site);
        if (place.function >= code.functions.size()) return 0;
        const bytecode::FunctionTemplate& function = code.function(place.function);
        if (function.visibility != bytecode::Visibility::User || place.pc >= function.ranges.size()) return 0;
        if (!bytecode::is_in_main_file(code, function)) return 0;
        const std::uint32_t line =
            code.sources[function.source]->position(function.ranges[place.pc].begin).line;
        return moved_line(line, changes_).value_or(kGone);
    }

    const timeline::Timeline& run_;
    std::span<const LineChange> changes_;
    std::vector<std::uint32_t> lines_;
};

}  // namespace

std::uint64_t find_same_place(const timeline::Timeline& before, const timeline::Timeline& after,
                              std::uint64_t tick, std::span<const LineChange> changes) {
    if (tick == 0) return 0;
    if (tick > kMostCompared) return std::min(tick, after.length());
    LineFinder old_lines(before, changes);
    LineFinder new_lines(after, {});
    const auto same = [&](const vm::TickRecord& one, const vm::TickRecord& other) {
        return one.kind == other.kind && old_lines.line_of(one) == new_lines.line_of(other);
    };
    std::uint64_t common = 0;
    const std::uint64_t both = std::min(tick, after.length());
    while (common < both && before.record(common + 1).depth == after.record(common + 1).depth &&
           same(before.record(common + 1), after.record(common + 1))) {
        ++common;
    }
    if (common == tick) return tick;
    const vm::TickRecord& here = before.record(tick);
    const std::uint32_t line = old_lines.line_of(here);
    std::uint64_t passes = 0;
    for (std::uint64_t at = common + 1; at <= tick; ++at) {
        const vm::TickRecord& record = before.record(at);
        if (record.kind == here.kind && old_lines.line_of(record) == line) ++passes;
    }
    std::uint64_t found = common;
    for (std::uint64_t at = common + 1; at <= std::min(after.length(), kMostCompared) && passes > 0; ++at) {
        if (!same(here, after.record(at))) continue;
        found = at;
        --passes;
    }
    return found;
}

}  // namespace loopscope::session
