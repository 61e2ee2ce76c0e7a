#include "app/panels/output_cells.h"

#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using widgets::Align;
using widgets::Painter;
using widgets::Rect;
using widgets::TextSource;

float width_of_line_numbers(const Painter& painter) {
    return widgets::text_width(painter.theme.font.code_small, "0000") + painter.theme.size.gap;
}

void draw_line_number(std::string_view number, Rect area, Painter& painter) {
    const auto& theme = painter.theme;
    widgets::draw_text(painter, area.take_left(width_of_line_numbers(painter) - theme.size.gap), number,
                       {theme.font.code_small, theme.colour.line_number, Align::Right, TextSource::Program});
}

void draw_output_line(const present::OutputLine& line, Rect cell, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    if (line.differs)
        widgets::draw_fill(cell, theme::blend(theme.colour.surface, theme.colour.warning, theme::kFreshTint),
                           size.unit);
    cell = cell.inset(size.unit, 0);
    const Rect mark = cell.take_left(size.icon * 0.8F, size.unit);
    if (line.differs) widgets::draw_icon(mark, widgets::Icon::Warning, theme.colour.warning);
    if (!line.printed) {
        widgets::draw_text(painter, cell, line.text,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Interface});
        return;
    }
    widgets::draw_text(painter, cell, line.text,
                       {line.differs ? theme.font.code_strong : theme.font.code, theme.colour.console,
                        Align::Left, TextSource::Program});
}

}  // namespace loopscope::panels
