#include "app/session/keep_place.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/session/line_map.h"
#include "engine/bytecode/main_file.h"

namespace loopscope::session {

namespace {

/// A line of one of the program's files. Line 0: nowhere in them.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t line = 0;
    auto operator<=>(const Place&) const = default;
};
constexpr std::uint32_t kGone = ~std::uint32_t{0};
// A place is looked for up to twice as far from the start as it was, and a little farther.
constexpr std::uint64_t kMoreTicks = 100'000;

/// Numbers for files, the same in two runs. The main file is 0, whatever its name.
using FileNumbers = std::map<std::string, std::uint32_t>;

/// What becomes of a line that was edited.
using MoveLine = std::optional<std::uint32_t> (*)(std::uint32_t, std::span<const LineChange>);

/// The places of a run's ticks. Each site is looked up once.
class PlaceFinder {
  public:
    PlaceFinder(const timeline::Timeline& run, FileNumbers& numbers, const FileChanges* changes,
                MoveLine move = moved_line)
        : code_(*run.program().setup.program), move_(move), places_(code_.site_count + std::size_t{1}) {
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
        return {file.number, move_(line, file.changes).value_or(kGone)};
    }

    const bytecode::Program& code_;
    MoveLine move_;
    std::vector<File> files_;  // by the number of their source
    std::vector<std::optional<Place>> places_;
};

/// Up to which tick two runs have done the same, at most so far.
std::uint64_t common_ticks(const timeline::Timeline& before, const timeline::Timeline& after,
                           std::uint64_t most, PlaceFinder& old_places, PlaceFinder& new_places) {
    std::uint64_t common = 0;
    const std::uint64_t both = std::min({most, before.length(), after.length()});
    while (common < both) {
        const vm::TickRecord& one = before.record(common + 1);
        const vm::TickRecord& other = after.record(common + 1);
        if (one.depth != other.depth || one.kind != other.kind ||
            old_places.place_of(one) != new_places.place_of(other))
            break;
        ++common;
    }
    return common;
}

/// What a tick does and where.
using Deed = std::pair<std::uint32_t, Place>;

/// Tells the deeds of a run, tick by tick. What happens inside a built-in is done where it was called.
class Deeds {
  public:
    explicit Deeds(PlaceFinder& places) : places_(places) {}
    Deed next(const vm::TickRecord& record) {
        Place place = places_.place_of(record);
        if (place.line != 0) last_ = place;
        if (place.line == 0 && record.depth > 0) place = last_;
        return {static_cast<std::uint32_t>(record.kind), place};
    }

  private:
    PlaceFinder& places_;
    Place last_;
};

void record_up_to(timeline::Timeline& run, std::uint64_t tick) {
    while (run.length() < tick && !run.is_complete()) run.extend({});
}

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
    const std::uint64_t common = common_ticks(before, after, tick, old_places, new_places);
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

std::vector<std::optional<std::uint64_t>> find_same_places(const timeline::Timeline& before,
                                                           timeline::Timeline& after,
                                                           std::span<const std::uint64_t> ticks,
                                                           const FileChanges& changes) {
    std::vector<std::optional<std::uint64_t>> found(ticks.size());
    if (ticks.empty()) return found;
    const std::uint64_t last = std::min({ticks.back(), before.length(), kMostCompared});
    const std::uint64_t limit = std::min(2 * last + kMoreTicks, kMostCompared);
    record_up_to(after, last);
    FileNumbers numbers{{"", 0}};
    PlaceFinder old_places(before, numbers, &changes, kept_line);
    PlaceFinder new_places(after, numbers, nullptr);
    const std::uint64_t common = common_ticks(before, after, last, old_places, new_places);
    // How often the deed of each position was done since the runs part; then the tick that does it as often.
    std::map<Deed, std::uint64_t> counts;
    std::map<std::pair<Deed, std::uint64_t>, std::vector<std::size_t>> wanted;
    std::size_t index = 0;
    for (; index < ticks.size() && ticks[index] <= common; ++index) found[index] = ticks[index];
    Deeds old_deeds(old_places);
    for (std::uint64_t tick = common + 1; tick <= last && index < ticks.size(); ++tick) {
        const Deed deed = old_deeds.next(before.record(tick));
        const std::uint64_t count = ++counts[deed];
        for (; index < ticks.size() && ticks[index] == tick; ++index) {
            if (deed.second.line != kGone) wanted[{deed, count}].push_back(index);
        }
    }
    counts.clear();
    Deeds new_deeds(new_places);
    for (std::uint64_t tick = common + 1; tick <= limit && !wanted.empty(); ++tick) {
        record_up_to(after, tick);
        if (tick > after.length()) break;
        const Deed deed = new_deeds.next(after.record(tick));
        const auto place = wanted.find({deed, ++counts[deed]});
        if (place == wanted.end()) continue;
        for (const std::size_t each : place->second) found[each] = tick;
        wanted.erase(place);
    }
    return found;
}

}  // namespace loopscope::session
