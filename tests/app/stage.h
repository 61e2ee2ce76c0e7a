#pragma once
// A window without a screen: panels are laid out and drawn into Dear ImGui's lists, and every text and every
// id is written down, so that a test can judge the frame.

#include <imgui.h>

#include <string>

#include "app/panels/panels.h"

namespace loopscope::panels {

struct WindowSize {
    float width;
    float height;
    float scale;
};

// Dear ImGui without a renderer: fonts are laid out, triangles are made, nothing is shown.
class Stage {
  public:
    explicit Stage(WindowSize size, theme::ThemeName name = theme::ThemeName::Dark) : size_(size) {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {size.width, size.height};
        io.DeltaTime = 1.0F / 60;
        const theme::Fonts fonts =
            theme::load_fonts(*io.Fonts, LOOPSCOPE_FONT_FOLDER, theme::sizes(size.scale), problem_);
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
        theme_ = theme::make_theme(name, size.scale, fonts);
        theme::apply_style(theme_);
    }
    ~Stage() { ImGui::DestroyContext(); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    Commands draw(const present::WindowModel& model) {
        audit = {};
        Commands commands;
        widgets::Painter painter{theme_, &audit};
        ImGui::NewFrame();
        draw_window(model, size_.width, size_.height, painter, view, commands);
        ImGui::Render();
        return commands;
    }

    // Scrolling to what matters takes effect one frame later.
    void settle(const present::WindowModel& model) {
        for (int frame = 0; frame < 3; ++frame) draw(model);
    }

    // A press and a release of the left button at a place. What the release asked for.
    Commands click(const present::WindowModel& model, float x, float y) {
        ImGuiIO& io = ImGui::GetIO();
        io.MousePos = {x, y};
        draw(model);
        io.MouseDown[0] = true;
        Commands all = draw(model);
        io.MouseDown[0] = false;
        const Commands released = draw(model);
        all.insert(all.end(), released.begin(), released.end());
        return all;
    }

    [[nodiscard]] const std::string& problem() const { return problem_; }
    [[nodiscard]] const theme::Theme& theme() const { return theme_; }

    widgets::Audit audit;
    ViewState view;

  private:
    WindowSize size_;
    std::string problem_;
    theme::Theme theme_;
};

// Fails the running test for every id that is there twice, every label that is cut, every text that leaves
// its box, and every two texts that overlap.
void check_frame(const widgets::Audit& audit);

}  // namespace loopscope::panels
