#include "app/widgets/icons.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loopscope::widgets {

namespace {

constexpr float kPi = std::numbers::pi_v<float>;

// Draws in a square from -1 to 1 around the centre of the box.
struct Pen {
    ImDrawList* list;
    ImVec2 centre;
    float reach;
    float line;
    theme::Colour colour;

    ImVec2 at(float x, float y) const { return {centre.x + x * reach, centre.y + y * reach}; }
    void stroke(float x1, float y1, float x2, float y2) const {
        list->AddLine(at(x1, y1), at(x2, y2), colour, line);
    }
    void triangle(ImVec2 a, ImVec2 b, ImVec2 c) const { list->AddTriangleFilled(a, b, c, colour); }
    void circle(float radius) const { list->AddCircle(centre, radius * reach, colour, 0, line); }
    void disc(float radius) const { list->AddCircleFilled(centre, radius * reach, colour, 0); }
    void bar(float x1, float y1, float x2, float y2) const {
        list->AddRectFilled(at(x1, y1), at(x2, y2), colour, reach * 0.15F);
    }
    void box(float x1, float y1, float x2, float y2) const {
        list->AddRect(at(x1, y1), at(x2, y2), colour, reach * 0.2F, 0, line);
    }
    void arc(float radius, float from, float to) const {
        list->PathArcTo(centre, radius * reach, from, to);
        list->PathStroke(colour, 0, line);
    }
};

// A triangle that points to the right (direction 1) or to the left (-1).
void draw_pointer(const Pen& pen, float direction, float from, float to, float half) {
    const ImVec2 top = pen.at(from * direction, -half);
    const ImVec2 bottom = pen.at(from * direction, half);
    const ImVec2 tip = pen.at(to * direction, 0);
    pen.triangle(top, bottom, tip);
}

void draw_pause(const Pen& pen) {
    pen.bar(-0.65F, -0.75F, -0.2F, 0.75F);
    pen.bar(0.2F, -0.75F, 0.65F, 0.75F);
}

void draw_to_edge(const Pen& pen, float direction) {
    draw_pointer(pen, direction, -0.75F, 0.4F, 0.75F);
    const float near_edge = 0.5F * direction;
    const float far_edge = 0.8F * direction;
    pen.bar(std::min(near_edge, far_edge), -0.75F, std::max(near_edge, far_edge), 0.75F);
}

void draw_sun(const Pen& pen) {
    pen.disc(0.42F);
    for (int ray = 0; ray < 8; ++ray) {
        const float angle = static_cast<float>(ray) * kPi / 4;
        const float x = std::cos(angle);
        const float y = std::sin(angle);
        pen.stroke(x * 0.65F, y * 0.65F, x * 0.95F, y * 0.95F);
    }
}

// A crescent: a disc and the part of another circle that bites into it.
void draw_moon(const Pen& pen) {
    constexpr float kTip = kPi * 0.28F;
    pen.list->PathArcTo(pen.centre, pen.reach * 0.85F, kTip - kPi * 0.1F, kPi * 1.9F - kTip - kPi * 0.08F);
    pen.list->PathArcTo(pen.at(0.38F, -0.3F), pen.reach * 0.62F, -kPi * 0.72F, -kPi * 1.5F);
    pen.list->PathStroke(pen.colour, ImDrawFlags_Closed, pen.line);
}

void draw_question(const Pen& pen) {
    pen.list->PathArcTo(pen.at(0, -0.35F), pen.reach * 0.42F, -kPi * 0.95F, kPi * 0.35F);
    pen.list->PathLineTo(pen.at(0, 0.3F));
    pen.list->PathStroke(pen.colour, 0, pen.line);
    pen.list->AddCircleFilled(pen.at(0, 0.72F), pen.line * 0.7F, pen.colour);
}

void draw_source(const Pen& pen) {
    pen.stroke(-0.35F, -0.6F, -0.9F, 0);
    pen.stroke(-0.9F, 0, -0.35F, 0.6F);
    pen.stroke(0.35F, -0.6F, 0.9F, 0);
    pen.stroke(0.9F, 0, 0.35F, 0.6F);
}

void draw_stack(const Pen& pen) {
    pen.bar(-0.8F, -0.8F, 0.8F, -0.4F);
    pen.bar(-0.8F, -0.2F, 0.8F, 0.2F);
    pen.bar(-0.8F, 0.4F, 0.8F, 0.8F);
}

void draw_loop(const Pen& pen) {
    pen.arc(0.75F, -kPi * 0.3F, kPi * 1.3F);
    pen.triangle(pen.at(-0.85F, -0.75F), pen.at(0.0F, -0.9F), pen.at(-0.2F, -0.15F));
}

void draw_next_tick(const Pen& pen) {
    pen.triangle(pen.at(-0.9F, -0.65F), pen.at(-0.9F, 0.65F), pen.at(0, 0));
    pen.triangle(pen.at(0, -0.65F), pen.at(0, 0.65F), pen.at(0.9F, 0));
}

void draw_microtask(const Pen& pen) {
    for (int dot = -1; dot <= 1; ++dot) {
        pen.list->AddCircleFilled(pen.at(static_cast<float>(dot) * 0.68F, 0), pen.reach * 0.27F, pen.colour);
    }
}

void draw_clock(const Pen& pen) {
    pen.circle(0.85F);
    pen.stroke(0, 0, 0, -0.55F);
    pen.stroke(0, 0, 0.4F, 0.2F);
}

void draw_immediate(const Pen& pen) {
    pen.triangle(pen.at(0.25F, -0.95F), pen.at(-0.65F, 0.15F), pen.at(0.05F, 0.15F));
    pen.triangle(pen.at(-0.25F, 0.95F), pen.at(0.65F, -0.15F), pen.at(-0.05F, -0.15F));
}

void draw_pool(const Pen& pen) {
    pen.box(-0.85F, -0.85F, -0.1F, -0.1F);
    pen.box(0.1F, -0.85F, 0.85F, -0.1F);
    pen.box(-0.85F, 0.1F, -0.1F, 0.85F);
    pen.box(0.1F, 0.1F, 0.85F, 0.85F);
}

void draw_promise(const Pen& pen) {
    pen.list->AddQuad(pen.at(0, -0.9F), pen.at(0.9F, 0), pen.at(0, 0.9F), pen.at(-0.9F, 0), pen.colour,
                      pen.line);
    pen.disc(0.25F);
}

void draw_console(const Pen& pen) {
    pen.stroke(-0.8F, -0.5F, -0.25F, 0);
    pen.stroke(-0.25F, 0, -0.8F, 0.5F);
    pen.stroke(0, 0.55F, 0.8F, 0.55F);
}

void draw_closing(const Pen& pen) {
    pen.arc(0.75F, -kPi * 0.25F, kPi * 1.25F);
    pen.stroke(0, -0.9F, 0, -0.1F);
}

void draw_check(const Pen& pen) {
    pen.stroke(-0.7F, 0.05F, -0.2F, 0.6F);
    pen.stroke(-0.2F, 0.6F, 0.75F, -0.6F);
}

void draw_cross(const Pen& pen) {
    pen.stroke(-0.6F, -0.6F, 0.6F, 0.6F);
    pen.stroke(-0.6F, 0.6F, 0.6F, -0.6F);
}

void draw_warning(const Pen& pen) {
    pen.list->AddTriangle(pen.at(0, -0.85F), pen.at(0.95F, 0.8F), pen.at(-0.95F, 0.8F), pen.colour, pen.line);
    pen.stroke(0, -0.25F, 0, 0.25F);
    pen.stroke(0, 0.45F, 0, 0.58F);
}

void draw_blocked(const Pen& pen) {
    pen.circle(0.85F);
    pen.bar(-0.5F, -0.15F, 0.5F, 0.15F);
}

// Two corners that point outward (1) or inward (-1).
void draw_corners(const Pen& pen, float outward) {
    const float tip = outward > 0 ? 0.75F : 0.15F;
    const float end = outward > 0 ? 0.15F : 0.75F;
    pen.stroke(tip, -tip, end, -tip);
    pen.stroke(tip, -tip, tip, -end);
    pen.stroke(-tip, tip, -end, tip);
    pen.stroke(-tip, tip, -tip, end);
}

void draw_layout(const Pen& pen) {
    pen.box(-0.85F, -0.75F, 0.85F, 0.75F);
    pen.stroke(-0.1F, -0.75F, -0.1F, 0.75F);
    pen.stroke(-0.1F, 0, 0.85F, 0);
}

// Two cells and an arrow between them.
void draw_heap(const Pen& pen) {
    pen.box(-0.9F, -0.85F, -0.2F, -0.15F);
    pen.box(0.2F, 0.15F, 0.9F, 0.85F);
    pen.stroke(-0.55F, -0.15F, -0.55F, 0.5F);
    pen.stroke(-0.55F, 0.5F, 0.2F, 0.5F);
}

void draw_network(const Pen& pen) {
    pen.circle(0.85F);
    pen.stroke(-0.85F, 0, 0.85F, 0);
    pen.list->PathArcTo(pen.at(0.75F, 0), pen.reach * 1.13F, kPi * 0.73F, kPi * 1.27F);
    pen.list->PathStroke(pen.colour, 0, pen.line);
    pen.list->PathArcTo(pen.at(-0.75F, 0), pen.reach * 1.13F, -kPi * 0.27F, kPi * 0.27F);
    pen.list->PathStroke(pen.colour, 0, pen.line);
}

void draw_timeline(const Pen& pen) {
    pen.bar(-0.9F, -0.75F, 0.1F, -0.4F);
    pen.bar(-0.3F, -0.15F, 0.9F, 0.2F);
    pen.bar(-0.9F, 0.45F, -0.2F, 0.8F);
}

void draw_folder(const Pen& pen) {
    const ImVec2 corners[] = {pen.at(-0.9F, 0.75F),  pen.at(-0.9F, -0.7F), pen.at(-0.25F, -0.7F),
                              pen.at(0.05F, -0.35F), pen.at(0.9F, -0.35F), pen.at(0.9F, 0.75F)};
    pen.list->AddPolyline(corners, 6, pen.colour, ImDrawFlags_Closed, pen.line);
}

// Books on a shelf.
void draw_shelf(const Pen& pen) {
    pen.bar(-0.85F, -0.75F, -0.5F, 0.55F);
    pen.bar(-0.35F, -0.75F, 0.0F, 0.55F);
    pen.stroke(0.3F, -0.65F, 0.72F, 0.5F);
    pen.stroke(-0.95F, 0.85F, 0.95F, 0.85F);
}

void draw_columns(const Pen& pen) {
    pen.box(-0.9F, -0.75F, -0.12F, 0.75F);
    pen.box(0.12F, -0.75F, 0.9F, 0.75F);
}

// Something comes in through a door.
void draw_input(const Pen& pen) {
    pen.stroke(-0.9F, 0, 0.3F, 0);
    pen.stroke(0.3F, 0, -0.1F, -0.4F);
    pen.stroke(0.3F, 0, -0.1F, 0.4F);
    const ImVec2 door[] = {pen.at(0.1F, -0.85F), pen.at(0.85F, -0.85F), pen.at(0.85F, 0.85F),
                           pen.at(0.1F, 0.85F)};
    pen.list->AddPolyline(door, 4, pen.colour, 0, pen.line);
}

void draw_search(const Pen& pen) {
    pen.list->AddCircle(pen.at(-0.15F, -0.15F), pen.reach * 0.6F, pen.colour, 0, pen.line);
    pen.stroke(0.3F, 0.3F, 0.85F, 0.85F);
}

// A ribbon with a notch at its lower end.
void draw_bookmark(const Pen& pen) {
    pen.bar(-0.6F, -0.9F, 0.6F, 0.35F);
    pen.triangle(pen.at(-0.6F, 0.2F), pen.at(0.05F, 0.3F), pen.at(-0.6F, 0.9F));
    pen.triangle(pen.at(0.6F, 0.2F), pen.at(0.6F, 0.9F), pen.at(-0.05F, 0.3F));
}

void draw_no_bookmark(const Pen& pen) {
    const ImVec2 corners[] = {pen.at(-0.55F, -0.85F), pen.at(0.55F, -0.85F), pen.at(0.55F, 0.8F),
                              pen.at(0, 0.3F), pen.at(-0.55F, 0.8F)};
    pen.list->AddPolyline(corners, 5, pen.colour, ImDrawFlags_Closed, pen.line);
}

}  // namespace

void draw_icon(const Rect& box, Icon icon, theme::Colour colour) {
    const float reach = std::min(box.width, box.height) / 2;
    const float line = std::max(1.0F, reach * 0.24F);
    const Pen pen{ImGui::GetWindowDrawList(), {box.centre(), box.middle()}, reach, line, colour};
    switch (icon) {
        case Icon::None: return;
        case Icon::Play: return draw_pointer(pen, 1, -0.55F, 0.85F, 0.8F);
        case Icon::Pause: return draw_pause(pen);
        case Icon::Back: return draw_pointer(pen, -1, -0.45F, 0.6F, 0.7F);
        case Icon::Forward: return draw_pointer(pen, 1, -0.45F, 0.6F, 0.7F);
        case Icon::ToStart: return draw_to_edge(pen, -1);
        case Icon::ToEnd: return draw_to_edge(pen, 1);
        case Icon::Sun: return draw_sun(pen);
        case Icon::Moon: return draw_moon(pen);
        case Icon::Question: return draw_question(pen);
        case Icon::Source: return draw_source(pen);
        case Icon::Stack: return draw_stack(pen);
        case Icon::Loop: return draw_loop(pen);
        case Icon::NextTick: return draw_next_tick(pen);
        case Icon::Microtask: return draw_microtask(pen);
        case Icon::Timer: return draw_clock(pen);
        case Icon::Immediate: return draw_immediate(pen);
        case Icon::Pool: return draw_pool(pen);
        case Icon::Promise: return draw_promise(pen);
        case Icon::Console: return draw_console(pen);
        case Icon::Closing: return draw_closing(pen);
        case Icon::Check: return draw_check(pen);
        case Icon::Cross: return draw_cross(pen);
        case Icon::Clock: return draw_clock(pen);
        case Icon::Warning: return draw_warning(pen);
        case Icon::Dot: return pen.disc(0.5F);
        case Icon::Ring: return pen.circle(0.6F);
        case Icon::Blocked: return draw_blocked(pen);
        case Icon::Grow: return draw_corners(pen, 1);
        case Icon::Shrink: return draw_corners(pen, -1);
        case Icon::Layout: return draw_layout(pen);
        case Icon::Heap: return draw_heap(pen);
        case Icon::Network: return draw_network(pen);
        case Icon::Timeline: return draw_timeline(pen);
        case Icon::Folder: return draw_folder(pen);
        case Icon::Shelf: return draw_shelf(pen);
        case Icon::Search: return draw_search(pen);
        case Icon::Columns: return draw_columns(pen);
        case Icon::Input: return draw_input(pen);
        case Icon::Below: pen.stroke(-0.6F, -0.3F, 0, 0.3F); return pen.stroke(0, 0.3F, 0.6F, -0.3F);
        case Icon::Bookmark: return draw_bookmark(pen);
        case Icon::NoBookmark: return draw_no_bookmark(pen);
        case Icon::Why: return draw_question(pen);
        case Icon::Arrow: return draw_pointer(pen, 1, -0.4F, 0.5F, 0.6F);
    }
}

}  // namespace loopscope::widgets
