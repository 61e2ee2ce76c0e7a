#pragma once
// What every drawing function shares: the theme, and in tests an audit of what was drawn.

#include <string>
#include <vector>

#include "app/theme/theme.h"
#include "app/widgets/rect.h"

namespace loopscope::widgets {

// A text of the interface must fit its box; text of the program may be cut with an ellipsis.
enum class TextSource { Interface, Program };

struct TextRecord {
    std::string text;
    Rect box;      // where it may be
    Rect ink;      // where it is
    Rect visible;  // what the panel around it lets through
    TextSource source = TextSource::Interface;
    bool cut = false;  // it did not fit and lost its end
};

// Everything that one frame drew and that a test can judge.
struct Audit {
    std::vector<TextRecord> texts;
    std::vector<unsigned> ids;  // of everything that can be clicked
};

struct Painter {
    const theme::Theme& theme;
    Audit* audit = nullptr;  // null outside tests
};

}  // namespace loopscope::widgets
