#include "app/session/keep_place.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/session/line_map.h"
#include "engine/bytecode/main_file.h"

namespace loopscope::session {

namespace {

/// A line of one of the program's files. Line 0: nowhere in them.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t line = 0;
    bool operator==(const Place&) const = default;
};
constexpr std::uint32_t kGone = ~std::uint32_t{0};

/// Numbers for files, the same in two runs. The main file is 0, whatever its name.
using FileNumbers = std::map<std::string, std::uint32_t>;

/// The places of a run's ticks. Each site is looked up once.
class PlaceFinder {
  public:
    PlaceFinder(const timeline::Timeline& run, FileNumbers& numbers, const FileChanges* changes)
        : code_(*run.program().setup.program), places_(code_.site_count + std::size_t{1}) {
        for (const auto& source : code_.sources) {
            const bool is_main = files_.size() == bytecode::main_source(code_);
            const std::string name = is_main ? "" : source->name();
            const auto number = static_cast<std::uint32_t>(numbers.size());
            File file{numbers.try_emplace(name, number).first->second, {}};
            if (changes != nullptr && changes->contains(name)) file.changes = changes->at(name);
            files_.push_back(file);
        }
    }

    Place place_of(const vm::TickRecord& record) {
        if (record.site >= places_.size()) return {};
        std::optional<Place>& place = places_[record.site];
        if (!place) place = look_up(record.site);
        return *place;
    }

  private:
    struct File {
        std::uint32_t number = 0;
        std::span<const LineChange> changes;
    };

    Place look_up(std::uint32_t site) const {
        if (site == 0) return {};
        const bytecode::SitePlace at = bytecode::place_of_site(code_, site);
        if (at.function >= code_.functions.size()) return {};
        const bytecode::FunctionTemplate& function = code_.function(at.function);
        if (function.visibility != bytecode::Visibility::User || at.pc >= function.ranges.size()) return {};
        const File& file = files_[function.source];
        const std::uint32_t line =
            code_.sources[function.source]->position(function.ranges[at.pc].begin).line;
        return {file.number, moved_line(line, file.changes).value_or(kGone)};
    }

    const bytecode::Program& code_;
    std::vector<File> files_;  // by the number of their source
    std::vector<std::optional<Place>> places_;
};

}  // namespace

std::uint64_t find_same_place(const timeline::Timeline& before, const timeline::Timeline& after,
                              std::uint64_t tick, const FileChanges& changes) {
    if (tick == 0) return 0;
    if (tick > kMostCompared) return std::min(tick, after.length());
    FileNumbers numbers{{"", 0}};
    PlaceFinder old_places(before, numbers, &changes);
    PlaceFinder new_places(after, numbers, nullptr);
    const auto same = [&](const vm::TickRecord& one, const vm::TickRecord& other) {
        return one.kind == other.kind && old_places.place_of(one) == new_places.place_of(other);
    };
    std::uint64_t common = 0;
    const std::uint64_t both = std::min(tick, after.length());
    while (common < both && before.record(common + 1).depth == after.record(common + 1).depth &&
           same(before.record(common + 1), after.record(common + 1))) {
        ++common;
    }
    if (common == tick) return tick;
    const vm::TickRecord& here = before.record(tick);
    const Place place = old_places.place_of(here);
    std::uint64_t passes = 0;
    for (std::uint64_t at = common + 1; at <= tick; ++at) {
        const vm::TickRecord& record = before.record(at);
        if (record.kind == here.kind && old_places.place_of(record) == place) ++passes;
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
