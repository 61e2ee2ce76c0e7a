#include "app/session/prediction.h"

#include <algorithm>
#include <utility>

#include "engine/machine/machine.h"

namespace loopscope::session {

namespace {

/// FNV-1a, so that the order is the same everywhere and has nothing to do with the run's.
std::uint64_t hash_of(const std::string& text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

}  // namespace

std::vector<PrintedLine> printed_lines(const machine::Machine& machine, std::size_t most, PrintedTo to) {
    std::vector<PrintedLine> lines;
    bool open = false;
    host::Stream stream = host::Stream::Output;
    for (std::size_t index = 0; index < machine.host.output.size(); ++index) {
        const host::OutputChunk& chunk = machine.host.output[index];
        if (to == PrintedTo::Output && chunk.stream != host::Stream::Output) continue;
        std::string_view text = chunk.text;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (!open || stream != chunk.stream) {
                if (lines.size() == most) return lines;
                lines.push_back({"", chunk.tick + 1});
            }
            lines.back().text += text.substr(0, end);
            stream = chunk.stream;
            open = end == text.size();
            text.remove_prefix(std::min(text.size(), end + 1));
        }
    }
    return lines;
}

void Prediction::start(std::vector<PrintedLine> lines, bool has_more) {
    *this = {};
    lines_ = std::move(lines);
    has_more_ = has_more;
    for (const PrintedLine& line : lines_) offered_.push_back(line.text);
    std::sort(offered_.begin(), offered_.end(), [](const std::string& one, const std::string& other) {
        return std::pair(hash_of(one), one) < std::pair(hash_of(other), other);
    });
    const auto same = [](const PrintedLine& line, const std::string& text) { return line.text == text; };
    if (std::equal(lines_.begin(), lines_.end(), offered_.begin(), offered_.end(), same))
        std::reverse(offered_.begin(), offered_.end());
}

bool Prediction::is_used(std::size_t offered) const {
    return std::find(chosen_.begin(), chosen_.end(), offered) != chosen_.end();
}

std::size_t Prediction::next_unused(std::size_t from) const {
    for (std::size_t step = 0; step < offered_.size(); ++step) {
        const std::size_t candidate = (from + step) % offered_.size();
        if (!is_used(candidate)) return candidate;
    }
    return from;
}

void Prediction::apply_choose(std::size_t offered) {
    if (is_checked_ || offered >= offered_.size() || is_used(offered)) return;
    chosen_.push_back(offered);
}

void Prediction::apply_take_back(std::size_t place) {
    if (is_checked_ || chosen_.empty()) return;
    chosen_.erase(chosen_.begin() + static_cast<std::ptrdiff_t>(std::min(place, chosen_.size() - 1)));
}

bool Prediction::is_right(std::size_t place) const {
    return place < chosen_.size() && offered_[chosen_[place]] == lines_[place].text;
}

std::size_t Prediction::right_count() const {
    std::size_t count = 0;
    for (std::size_t place = 0; place < lines_.size(); ++place) count += is_right(place) ? 1 : 0;
    return count;
}

std::size_t Prediction::first_wrong() const {
    std::size_t place = 0;
    while (place < lines_.size() && is_right(place)) ++place;
    return place;
}

}  // namespace loopscope::session
