#pragma once
// Rectangles in pixels of the framebuffer, y down.

namespace loopscope::widgets {

struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    [[nodiscard]] float right() const { return x + width; }
    [[nodiscard]] float bottom() const { return y + height; }
    [[nodiscard]] float middle() const { return y + height / 2; }
    [[nodiscard]] float centre() const { return x + width / 2; }
    [[nodiscard]] Rect inset(float by) const { return inset(by, by); }
    [[nodiscard]] Rect inset(float by_x, float by_y) const {
        return {x + by_x, y + by_y, at_least_zero(width - 2 * by_x), at_least_zero(height - 2 * by_y)};
    }
    // Cuts a strip off one side, which this rectangle loses together with the gap beside it.
    Rect take_left(float amount, float gap = 0) {
        const Rect taken{x, y, amount < width ? amount : width, height};
        x += taken.width + gap;
        width = at_least_zero(width - taken.width - gap);
        return taken;
    }
    Rect take_right(float amount, float gap = 0) {
        const float taken = amount < width ? amount : width;
        width = at_least_zero(width - taken - gap);
        return {x + width + gap, y, taken, height};
    }
    Rect take_top(float amount, float gap = 0) {
        const Rect taken{x, y, width, amount < height ? amount : height};
        y += taken.height + gap;
        height = at_least_zero(height - taken.height - gap);
        return taken;
    }
    Rect take_bottom(float amount, float gap = 0) {
        const float taken = amount < height ? amount : height;
        height = at_least_zero(height - taken - gap);
        return {x, y + height + gap, width, taken};
    }
    [[nodiscard]] bool overlaps(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] bool contains(const Rect& other) const {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
    bool operator==(const Rect&) const = default;

  private:
    static float at_least_zero(float value) { return value > 0 ? value : 0; }
};

}  // namespace loopscope::widgets
