#pragma once
// Dear ImGui with our theme and fonts, drawing the window's model into whatever OpenGL context is current. It
// knows neither GLFW nor where the picture goes.

#include <string>

#include "app/panels/panels.h"
#include "app/present/window_model.h"
#include "app/theme/letters.h"
#include "app/theme/theme.h"

namespace loopscope::shell {

// One at a time: Dear ImGui has one current context.
class Interface {
  public:
    // Fonts are looked for in `font_folder`.
    explicit Interface(std::string font_folder);
    ~Interface();
    Interface(const Interface&) = delete;
    Interface& operator=(const Interface&) = delete;

    // Needs a current OpenGL 3.3 context. False, with a sentence in `problem`, if the context cannot be used.
    [[nodiscard]] bool start_graphics(std::string& problem);

    // Rasterises the letters again if the scale changed; cheap otherwise.
    void set_look(theme::ThemeName name, float scale);

    // Lays the frame out and returns what the viewer asked for. Input must have been given to ImGui before.
    [[nodiscard]] present::Commands draw(const present::WindowModel& model, float width, float height);

    // Whether that frame lacked letters, which the next one will have.
    [[nodiscard]] bool lacks_letters() const { return letters_.are_missing(); }

    // Draws what draw() laid out into the current framebuffer.
    void render(int width, int height);

    [[nodiscard]] panels::ViewState& view() { return view_; }
    [[nodiscard]] const theme::Theme& theme() const { return theme_; }

  private:
    void rebuild_fonts(float scale);

    std::string font_folder_;
    theme::Letters letters_;
    theme::Theme theme_;
    panels::ViewState view_;
    bool has_graphics_ = false;
};

[[nodiscard]] std::string find_font_folder();

}  // namespace loopscope::shell
