#include <algorithm>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::TransferModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// On its way is a clock, arrived a mark; what the world does on its own is outlined instead of filled.
void draw_transfer(const TransferModel& transfer, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect row = widgets::next_row(size.row);
    if (widgets::is_hovered(row)) {
        const std::string who = transfer.outside            ? "The world does it on its own."
                                : transfer.callback.empty() ? std::string()
                                                            : "Then " + transfer.callback + " is called.";
        widgets::draw_tooltip(painter, transfer.name, transfer.remaining + "\n" + who + "\n" + transfer.why);
    }
    // No code of the program has caused what the world does: there is nothing to tell.
    if (!transfer.outside) ask_on_click(painter, row, {present::ThingKind::Io, transfer.id});
    row.take_bottom(size.half);
    const theme::Colour colour = theme.colour.pool;
    if (transfer.outside) {
        widgets::draw_outline(row, theme.colour.border_strong, size.radius_small, size.hairline);
    } else {
        widgets::draw_fill(
            row, theme::blend(theme.colour.raised, colour, transfer.fresh ? theme::kFreshTint : 0.0F),
            size.radius_small);
    }
    widgets::draw_fill(row.take_left(size.bar, size.unit), colour, size.bar / 2);
    row.take_right(size.unit);
    widgets::draw_icon(row.take_left(size.icon * 0.8F, size.unit),
                       transfer.arrived ? Icon::Check : Icon::Clock, colour);
    const theme::Colour urgency = transfer.arrived ? theme.colour.warning : theme.colour.text_muted;
    const float remaining =
        std::min(widgets::text_width(theme.font.small, transfer.remaining) + 1, row.width * 0.5F);
    widgets::draw_text(painter, row.take_right(remaining, size.gap), transfer.remaining,
                       {theme.font.small, urgency, Align::Right, TextSource::Program});
    widgets::draw_text(painter, row, transfer.name,
                       {theme.font.code, theme.colour.text, Align::Left, TextSource::Program});
}

}  // namespace

void draw_network(const present::NetworkModel& model, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const std::string count = model.count == 0 ? std::string() : widgets::group_digits(model.count);
    const Rect body =
        widgets::draw_card(painter, area,
                           {"Network",
                            Icon::Network,
                            theme.colour.pool,
                            count,
                            {},
                            "What is on its way to a socket of the program, the next to arrive "
                            "on top. No thread waits for it: the poll phase hears of it when it "
                            "has arrived."});
    if (model.transfers.empty())
        return widgets::draw_empty(painter, body,
                                   "Nothing is on its way.\nSockets and requests are seen here.");
    widgets::begin_scroll("network", body);
    for (const TransferModel& transfer : model.transfers) draw_transfer(transfer, painter);
    draw_more(painter, model.transfers.size(), model.count);
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
