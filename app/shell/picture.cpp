#include "app/shell/picture.h"

#include <imgui.h>
#include <stb_image_write.h>

#include <algorithm>
#include <cmath>

#include "app/shell/interface.h"
#include "app/shell/offscreen.h"

namespace loopscope::shell {

namespace {

// Scrolling to what matters takes effect one frame later.
constexpr int kFrames = 3;
constexpr float kFrameSeconds = 1.0F / 60;

// Draws frames until everything is where it belongs.
void settle(WindowContent& content, Interface& interface) {
    const ImGuiIO& io = ImGui::GetIO();
    for (int frame = 0; frame < kFrames; ++frame) {
        // Nobody points at anything in a picture: what is asked for concerns the room that there is.
        for (const present::Command& command :
             interface.draw(content.model(), io.DisplaySize.x, io.DisplaySize.y)) {
            content.apply(command);
        }
    }
}

// Stands at the tick before, goes to the tick, and stops on the way.
void go_on_way(WindowContent& content, Interface& interface, const PictureOptions::Way& way) {
    interface.view().motion.speed = panels::MotionSpeed::On;
    content.apply(present::seek_command(way.tick - 1));
    settle(content, interface);
    content.apply(present::seek_command(way.tick));
    ImGuiIO& io = ImGui::GetIO();
    (void)interface.draw(content.model(), io.DisplaySize.x, io.DisplaySize.y);
    io.DeltaTime =
        std::max(1e-3F, static_cast<float>(way.share * panels::seconds_of(panels::MotionSpeed::On)));
    (void)interface.draw(content.model(), io.DisplaySize.x, io.DisplaySize.y);
}

}  // namespace

bool write_picture(WindowContent& content, const PictureOptions& options, std::string& problem) {
    const int width = static_cast<int>(std::lround(static_cast<float>(options.width) * options.scale));
    const int height = static_cast<int>(std::lround(static_cast<float>(options.height) * options.scale));
    const std::unique_ptr<Offscreen> screen = Offscreen::create(width, height, problem);
    if (screen == nullptr) return false;
    Interface interface(find_font_folder());
    if (!interface.start_graphics(problem)) return false;
    const auto points_wide = static_cast<float>(options.width);
    const auto points_high = static_cast<float>(options.height);
    panels::apply_view_command(
        interface.view(), present::choice_command(present::CommandKind::UseArrangement, options.arrangement));
    interface.set_look(options.theme, theme::scale_that_fits(points_wide, points_high, 1) * options.scale *
                                          interface.view().arrangements.now().zoom);
    interface.view().help_is_open = options.help;
    interface.view().motion.speed = panels::MotionSpeed::Off;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = kFrameSeconds;
    if (options.way && options.way->tick > 0) {
        go_on_way(content, interface, *options.way);
    } else {
        settle(content, interface);
    }
    interface.render(width, height);
    const auto pixels = screen->read_pixels();
    if (stbi_write_png(options.out.c_str(), width, height, 3, pixels.data(), width * 3) != 0) return true;
    problem = "the picture cannot be written to " + options.out;
    return false;
}

}  // namespace loopscope::shell
