#include "app/widgets/lines.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace loopscope::widgets {

namespace {

// Where the line ends, pointing to the right (1) or to the left (-1).
void draw_head(Point tip, float direction, theme::Colour colour, float head) {
    const float x = tip.x - head * direction;
    ImGui::GetWindowDrawList()->AddTriangleFilled({tip.x, tip.y}, {x, tip.y - head * 0.7F},
                                                  {x, tip.y + head * 0.7F}, colour);
}

}  // namespace

void draw_elbow(Point from, Point to, theme::Colour colour, float line, bool solid) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 corner{from.x, to.y};
    if (solid) {
        list->AddLine({from.x, from.y}, corner, colour, line);
    } else {
        const float dash = 3 * line;
        for (float y = from.y; y < to.y; y += 2 * dash) {
            list->AddLine({from.x, y}, {from.x, std::min(y + dash, to.y)}, colour, line);
        }
    }
    list->AddLine(corner, {to.x, to.y}, colour, line);
}

void draw_arrow(Point from, Point to, theme::Colour colour, float line, float head) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float pull = std::max(head, (to.x - from.x) / 2);
    list->AddBezierCubic({from.x, from.y}, {from.x + pull, from.y}, {to.x - pull, to.y}, {to.x - head, to.y},
                         colour, line);
    draw_head(to, 1, colour, head);
}

void draw_loop_arrow(Point from, Point to, float reach, theme::Colour colour, float line, float head) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float out = std::max(from.x, to.x) + reach;
    list->AddBezierCubic({from.x, from.y}, {out, from.y}, {out, to.y}, {to.x + head, to.y}, colour, line);
    draw_head(to, -1, colour, head);
}

}  // namespace loopscope::widgets
