#pragma once
// When to draw: only after something has changed, and no more often than an eye can tell.

namespace loopscope::shell {

class FramePacing {
  public:
    // The viewer did something: the next frames are drawn at once. Dear ImGui needs one more frame than there
    // are changes, for what it finds out while drawing (what is hovered, how far a list scrolls).
    void on_input();
    // The model changed by itself. Drawn soon, at the rate of a film.
    void on_change();

    // Something is on its way across the window: the next frame is due when this one has been seen.
    void on_motion();

    // Whether to draw a frame now.
    [[nodiscard]] bool is_due(double now) const;
    // A frame was drawn.
    void on_drawn(double now);

    // How long to sleep at most if the content wakes up in `content` seconds. Infinity: until the next input.
    [[nodiscard]] double seconds_to_wait(double now, double content) const;

  private:
    int frames_ = 3;
    bool changed_ = false;
    double last_drawn_ = -1;
};

}  // namespace loopscope::shell
