#include "app/present/arrangement.h"

#include <algorithm>

namespace loopscope::present {

namespace {

Pane one(float share, Panel panel) {
    return {PaneKind::Tabs, share, {}, {panel}};
}
Pane tabs(float share, std::vector<Panel> panels) {
    return {PaneKind::Tabs, share, {}, std::move(panels)};
}
Pane row(float share, std::vector<Pane> parts) {
    return {PaneKind::Row, share, std::move(parts), {}};
}
Pane column(float share, std::vector<Pane> parts) {
    return {PaneKind::Column, share, std::move(parts), {}};
}

// What a lesson tells runs over the whole width, as long as there is one. It takes a few lines and no more.
Pane below_lesson(Pane panels) {
    return column(1, {one(40, Panel::Lesson), std::move(panels)});
}

// From left to right: the code, what runs, the loop and what it empties, what goes on elsewhere.
Pane student() {
    return below_lesson(row(
        100, {column(33, {one(70, Panel::Source), tabs(30, {Panel::Console, Panel::Timeline})}),
              column(20, {one(58, Panel::Stack), tabs(42, {Panel::Promises, Panel::Heap, Panel::Inspector})}),
              column(25, {one(55, Panel::Loop), one(20, Panel::NextTicks), one(25, Panel::Microtasks)}),
              column(22, {one(30, Panel::Tasks), one(30, Panel::Timers), one(32, Panel::Pool),
                          one(20, Panel::Network)})}));
}

Pane presenter() {
    return below_lesson(
        row(100, {column(44, {one(66, Panel::Source), tabs(34, {Panel::Console, Panel::Network})}),
                  column(25, {one(52, Panel::Stack), one(20, Panel::NextTicks),
                              tabs(28, {Panel::Microtasks, Panel::Promises})}),
                  column(31, {one(70, Panel::Loop), tabs(30, {Panel::Timers, Panel::Tasks, Panel::Pool})})}));
}

Pane debugger() {
    Pane panels =
        row(66, {column(27, {one(72, Panel::Source), one(28, Panel::Console)}),
                 column(18, {one(58, Panel::Stack), one(42, Panel::Promises)}),
                 column(20, {one(59, Panel::Loop), one(18, Panel::NextTicks), one(23, Panel::Microtasks)}),
                 column(18, {one(34, Panel::Tasks), one(32, Panel::Timers), one(34, Panel::Pool),
                             one(24, Panel::Network)}),
                 column(17, {one(55, Panel::Heap), one(45, Panel::Inspector)})});
    return column(1, {one(30, Panel::Lesson), std::move(panels), one(34, Panel::Timeline)});
}

Pane* find_tabs(Pane& pane, Panel panel) {
    if (std::find(pane.panels.begin(), pane.panels.end(), panel) != pane.panels.end()) return &pane;
    for (Pane& part : pane.parts) {
        if (Pane* found = find_tabs(part, panel)) return found;
    }
    return nullptr;
}
const Pane* find_tabs(const Pane& pane, Panel panel) {
    return find_tabs(const_cast<Pane&>(pane), panel);
}

std::size_t place_in(const Pane& pane, Panel panel) {
    return static_cast<std::size_t>(std::find(pane.panels.begin(), pane.panels.end(), panel) -
                                    pane.panels.begin());
}

void describe_pane(const Pane& pane, std::string& text) {
    if (pane.kind == PaneKind::Tabs) {
        for (std::size_t index = 0; index < pane.panels.size(); ++index) {
            if (index > 0) text += '|';
            text += words_of(pane.panels[index]).name;
            if (index == pane.front && pane.panels.size() > 1) text += '*';
        }
        return;
    }
    text += pane.kind == PaneKind::Row ? "row" : "column";
    text += pane.by_hand ? "*(" : "(";
    for (const Pane& part : pane.parts) {
        if (&part != &pane.parts.front()) text += ' ';
        // In tenths of the whole, which is finer than a pixel needs.
        text += std::to_string(static_cast<int>(part.share * 10 + 0.5F)) + ' ';
        describe_pane(part, text);
    }
    text += ')';
}

// Reads what describe_pane writes, by recursive descent. The text may come from a file that somebody edited:
// every mistake is answered, and depth is bounded.
class PaneReader {
  public:
    explicit PaneReader(std::string_view text) : rest_(text) {}

    std::optional<Pane> read_pane(int depth = 0) {
        if (depth > kDeepest) return std::nullopt;
        const std::string_view word = read_word();
        if (word == "row" || word == "column") {
            return read_parts(word == "row" ? PaneKind::Row : PaneKind::Column, depth);
        }
        return read_tabs(word);
    }

    // Panels in brackets, as in "hidden(heap timeline)".
    std::optional<PanelSet> read_set(std::string_view name) {
        PanelSet set;
        if (read_word() != name || !take('(')) return std::nullopt;
        while (!take(')')) {
            const std::optional<Panel> panel = find_panel(read_word());
            if (!panel) return std::nullopt;
            set.set(index_of(*panel));
        }
        return set;
    }

    bool at_end() {
        skip_blanks();
        return rest_.empty();
    }

  private:
    static constexpr int kDeepest = 6;
    static constexpr std::size_t kMostParts = 16;

    void skip_blanks() {
        while (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
    }
    bool take(char wanted) {
        skip_blanks();
        if (rest_.empty() || rest_[0] != wanted) return false;
        rest_.remove_prefix(1);
        return true;
    }
    std::string_view read_word() {
        skip_blanks();
        const std::string_view word = rest_.substr(0, std::min(rest_.find_first_of(" ()|*"), rest_.size()));
        rest_.remove_prefix(word.size());
        return word;
    }
    std::optional<float> read_share() {
        const std::string_view word = read_word();
        if (word.empty() || word.size() > 6) return std::nullopt;
        int tenths = 0;
        for (const char digit : word) {
            if (digit < '0' || digit > '9') return std::nullopt;
            tenths = tenths * 10 + (digit - '0');
        }
        if (tenths == 0) return std::nullopt;
        return static_cast<float>(tenths) / 10;
    }
    std::optional<Pane> read_parts(PaneKind kind, int depth) {
        Pane pane{kind, 1, {}, {}};
        pane.by_hand = take('*');
        if (!take('(')) return std::nullopt;
        while (!take(')')) {
            const std::optional<float> share = read_share();
            std::optional<Pane> part = share ? read_pane(depth + 1) : std::nullopt;
            if (!part || pane.parts.size() == kMostParts) return std::nullopt;
            part->share = *share;
            pane.parts.push_back(std::move(*part));
        }
        if (pane.parts.empty()) return std::nullopt;
        return pane;
    }
    std::optional<Pane> read_tabs(std::string_view word) {
        Pane pane;
        for (;;) {
            const std::optional<Panel> panel = find_panel(word);
            if (!panel || named_.test(index_of(*panel))) return std::nullopt;
            named_.set(index_of(*panel));
            if (take('*')) pane.front = pane.panels.size();
            pane.panels.push_back(*panel);
            if (!take('|')) return pane;
            word = read_word();
        }
    }

    std::string_view rest_;
    PanelSet named_;
};

}  // namespace

Arrangement make_arrangement(ArrangementName name) {
    switch (name) {
        case ArrangementName::Student: return {student(), {}, std::nullopt, 1.0F};
        case ArrangementName::Presenter: return {presenter(), {}, std::nullopt, 1.25F};
        case ArrangementName::Debugger: return {debugger(), {}, std::nullopt, 0.875F};
    }
    return {};
}

std::string_view title_of(ArrangementName name) {
    switch (name) {
        case ArrangementName::Student: return "Student";
        case ArrangementName::Presenter: return "Presenter";
        case ArrangementName::Debugger: return "Debugger";
    }
    return {};
}

LeastRoom least_room_of(ArrangementName name) {
    switch (name) {
        case ArrangementName::Student:
        case ArrangementName::Presenter: return {900, 520};
        case ArrangementName::Debugger: return {1200, 680};
    }
    return {};
}

Arrangements::Arrangements() {
    for (std::size_t index = 0; index < kArrangementCount; ++index) {
        all[index] = make_arrangement(static_cast<ArrangementName>(index));
    }
}

bool is_seen(const Arrangement& arrangement, Panel panel) {
    if (arrangement.maximised) return *arrangement.maximised == panel;
    if (arrangement.hidden.test(index_of(panel))) return false;
    const Pane* pane = find_tabs(arrangement.root, panel);
    return pane != nullptr && pane->panels[pane->front] == panel;
}

void apply_show_panel(Arrangement& arrangement, Panel panel) {
    if (arrangement.maximised && *arrangement.maximised != panel) arrangement.maximised.reset();
    arrangement.hidden.reset(index_of(panel));
    std::erase(arrangement.raised, panel);
    arrangement.raised.push_back(panel);
    Pane* pane = find_tabs(arrangement.root, panel);
    if (pane == nullptr) {
        pane = find_tabs(arrangement.root, Panel::Console);
        if (pane == nullptr) return;
        pane->panels.push_back(panel);
    }
    pane->front = place_in(*pane, panel);
}

void apply_toggle_panel(Arrangement& arrangement, Panel panel) {
    if (!is_seen(arrangement, panel)) return apply_show_panel(arrangement, panel);
    arrangement.maximised.reset();
    arrangement.hidden.set(index_of(panel));
    // Another panel of its tabs takes the front.
    Pane* pane = find_tabs(arrangement.root, panel);
    if (pane == nullptr) return;
    for (std::size_t index = 0; index < pane->panels.size(); ++index) {
        if (!arrangement.hidden.test(index_of(pane->panels[index]))) {
            pane->front = index;
            return;
        }
    }
}

void apply_maximise(Arrangement& arrangement, Panel panel) {
    if (arrangement.maximised == panel) {
        arrangement.maximised.reset();
    } else {
        apply_show_panel(arrangement, panel);
        arrangement.maximised = panel;
    }
}

std::string describe(const Arrangement& arrangement) {
    std::string text;
    describe_pane(arrangement.root, text);
    text += " hidden(";
    bool first = true;
    for (std::size_t index = 0; index < kPanelCount; ++index) {
        if (!arrangement.hidden.test(index)) continue;
        if (!first) text += ' ';
        first = false;
        text += words_of(static_cast<Panel>(index)).name;
    }
    return text + ')';
}

std::string describe(const Arrangements& arrangements) {
    std::string text(title_of(arrangements.current));
    for (const Arrangement& arrangement : arrangements.all) text += ";" + describe(arrangement);
    return text;
}

Arrangements parse_arrangements(std::string_view text) {
    Arrangements arrangements;
    const auto next_part = [&text] {
        const std::string_view part = text.substr(0, std::min(text.find(';'), text.size()));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        return part;
    };
    const std::string_view current = next_part();
    for (std::size_t index = 0; index < kArrangementCount; ++index) {
        const auto name = static_cast<ArrangementName>(index);
        if (title_of(name) == current) arrangements.current = name;
        Arrangement& arrangement = arrangements.all[index];
        arrangement = parse_arrangement(next_part(), arrangement.zoom).value_or(arrangement);
    }
    return arrangements;
}

std::optional<Arrangement> parse_arrangement(std::string_view text, float zoom) {
    PaneReader reader(text);
    std::optional<Pane> root = reader.read_pane();
    if (!root) return std::nullopt;
    const std::optional<PanelSet> hidden = reader.read_set("hidden");
    if (!hidden || !reader.at_end()) return std::nullopt;
    return Arrangement{std::move(*root), *hidden, std::nullopt, zoom};
}

}  // namespace loopscope::present
