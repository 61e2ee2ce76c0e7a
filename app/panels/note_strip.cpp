// What a teacher has noted on the tick where the run stands, large enough for the last row.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::BookmarksModel;
using present::CommandKind;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// As large as there is room for it.
void draw_note_text(const std::string& note, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    widgets::SentenceStyle style{theme.font.headline, theme.font.code_headline, theme.colour.text,
                                 theme.colour.accent};
    float line = widgets::line_height(style.font);
    if (static_cast<float>(widgets::draw_sentence(painter, area, note, style, 0)) * line > area.height) {
        style.font = theme.font.body;
        style.code_font = theme.font.code;
        line = widgets::line_height(style.font);
    }
    widgets::begin_scroll("note", area);
    const float width = ImGui::GetContentRegionAvail().x;
    const int lines = widgets::draw_sentence(painter, {0, 0, width, 0}, note, style, 0);
    const float height = static_cast<float>(lines) * line;
    const float above = std::max(0.0F, std::floor((area.height - height) / 2));
    Rect row = widgets::next_row(height + above, {above, line});
    row.take_top(above);
    widgets::draw_sentence(painter, row, note, style, lines);
    widgets::end_scroll(painter);
}

}  // namespace

void draw_note(const BookmarksModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const bool is_here = !model.note.empty();
    const theme::Colour colour = is_here ? theme.colour.bookmark : theme.colour.border_strong;
    widgets::draw_fill(
        area, is_here ? theme::blend(theme.colour.surface, colour, theme::kHeadTint) : theme.colour.surface,
        size.radius);
    Rect edge = area;
    widgets::draw_fill(edge.take_left(size.unit), colour, size.half);
    Rect row = area.inset(size.padding * 1.6F, size.half);
    const auto button = [&](const char* id, Icon icon, CommandKind kind, bool can, std::string_view tooltip) {
        Rect place = row.take_right(size.button, size.half);
        place = place.inset(0, (place.height - size.button) / 2);
        const present::Command command = present::plain_command(kind);
        const std::string keys = present::describe_keys(command);
        const widgets::ButtonState state =
            can ? widgets::ButtonState::Enabled : widgets::ButtonState::Disabled;
        if (widgets::draw_button(painter, id, place, {{}, icon, state, tooltip, keys}))
            commands.push_back(command);
    };
    button("next bookmark", Icon::Forward, CommandKind::NextBookmark, model.can_go_forward,
           "To the next bookmark");
    button("bookmark before", Icon::Back, CommandKind::PreviousBookmark, model.can_go_back,
           "To the bookmark before");
    const float width = std::ceil(widgets::text_width(theme.font.small, model.place)) + 1;
    if (is_here)
        widgets::draw_text(painter, row.take_right(std::min(width, row.width / 3), size.gap), model.place,
                           {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    const Rect mark = row.take_left(size.icon * 1.2F, size.gap);
    widgets::draw_icon(mark, is_here ? Icon::Bookmark : Icon::NoBookmark, colour);
    if (is_here) return draw_note_text(model.note, row, painter);
    widgets::draw_text(painter, row, model.elsewhere,
                       {theme.font.body, theme.colour.text_muted, Align::Left, TextSource::Program});
}

}  // namespace loopscope::panels
