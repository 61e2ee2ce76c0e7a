#include <algorithm>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::WorkerModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

void draw_worker(const WorkerModel& worker, std::size_t number, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect row = widgets::next_row(size.row);
    ask_on_click(painter, row, {present::ThingKind::Request, worker.id});
    row.take_bottom(size.half);
    const bool busy = !worker.request.empty();
    widgets::draw_fill(row, busy ? theme.colour.raised : theme.colour.sunken, size.radius_small);
    if (busy) {
        Rect done = row;
        widgets::draw_fill(done.take_left(row.width * std::clamp(worker.progress, 0.0F, 1.0F)),
                           theme::blend(theme.colour.raised, theme.colour.pool, theme::kDoneTint),
                           size.radius_small);
    }
    Rect line = row.inset(size.gap, 0);
    const std::string name = std::to_string(number);
    widgets::draw_text(painter, line.take_left(size.icon, size.half), name,
                       {theme.font.small, busy ? theme.colour.pool : theme.colour.text_muted, Align::Left,
                        TextSource::Interface});
    if (!busy) {
        widgets::draw_text(painter, line, "free",
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Interface});
        return;
    }
    if (widgets::is_hovered(row)) {
        widgets::draw_tooltip(painter, worker.request, worker.detail + "\n" + worker.remaining);
    }
    const float remaining =
        std::min(widgets::text_width(theme.font.small, worker.remaining) + 1, line.width * 0.45F);
    widgets::draw_text(painter, line.take_right(remaining, size.gap), worker.remaining,
                       {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    const float request = widgets::text_width(theme.font.code, worker.request) + 1;
    widgets::draw_text(painter, line.take_left(std::min(request, line.width), size.gap), worker.request,
                       {theme.font.code, theme.colour.text, Align::Left, TextSource::Program});
    const bool says_kind = worker.request.starts_with(worker.detail);
    if (line.width > size.icon * 2 && !says_kind) {
        widgets::draw_text(painter, line, worker.detail,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
}

}  // namespace

void draw_pool(const present::PoolModel& model, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const auto busy = static_cast<std::size_t>(
        std::count_if(model.workers.begin(), model.workers.end(),
                      [](const WorkerModel& worker) { return !worker.request.empty(); }));
    const std::string count =
        busy == 0 ? std::string() : std::to_string(busy) + " of " + std::to_string(model.workers.size());
    const Rect body = widgets::draw_card(painter, area,
                                         {"Thread pool", Icon::Pool, theme.colour.pool, count,
                                          busy == 0 ? std::string_view("idle") : std::string_view{},
                                          "Background threads that read and write files while your "
                                          "JavaScript goes on. When one has finished, its "
                                          "callback waits for the poll phase."});
    widgets::begin_scroll("pool", body);
    for (std::size_t worker = 0; worker < model.workers.size(); ++worker) {
        draw_worker(model.workers[worker], worker + 1, painter);
    }
    if (!model.waiting.entries.empty()) {
        draw_section(painter, "Waiting for a thread");
        draw_entries(painter, model.waiting, theme.colour.pool);
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
