#include "tests/app/stage.h"

#include <algorithm>
#include <set>

#include "tests/engine/catch.h"

namespace loopscope::panels {

using widgets::Audit;
using widgets::TextRecord;
using widgets::TextSource;

namespace {

Rect seen_part(const TextRecord& text) {
    const float left = std::max(text.ink.x, text.visible.x);
    const float top = std::max(text.ink.y, text.visible.y);
    return {left, top, std::max(0.0F, std::min(text.ink.right(), text.visible.right()) - left),
            std::max(0.0F, std::min(text.ink.bottom(), text.visible.bottom()) - top)};
}

}  // namespace

void check_frame(const Audit& audit) {
    CHECK(std::set<unsigned>(audit.ids.begin(), audit.ids.end()).size() == audit.ids.size());
    CHECK(audit.texts.size() > 20);
    for (const TextRecord& text : audit.texts) {
        const bool label_is_whole = text.source == TextSource::Program || !text.cut;
        const bool inside = text.ink.x >= text.box.x - 1 && text.ink.right() <= text.box.right() + 1;
        if (label_is_whole && inside) continue;
        FAIL_CHECK("does not fit its box: " << text.text << " needs " << text.ink.width << " of "
                                            << text.box.width);
    }
    for (std::size_t one = 0; one < audit.texts.size(); ++one) {
        for (std::size_t other = one + 1; other < audit.texts.size(); ++other) {
            // Letters are lower than their line: two lines may touch.
            const Rect first = seen_part(audit.texts[one]).inset(1, 1);
            const Rect second = seen_part(audit.texts[other]).inset(1, 1);
            if (first.width <= 0 || second.width <= 0 || first.height <= 0 || second.height <= 0) continue;
            if (!first.overlaps(second)) continue;
            FAIL_CHECK("overlap: " << audit.texts[one].text << " and " << audit.texts[other].text);
        }
    }
}

}  // namespace loopscope::panels
