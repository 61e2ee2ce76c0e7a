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
    for (int left = kFrames; left > 0; left = interface.lacks_letters() ? kFrames : left - 1) {
        // Nobody points at anything in a picture: what is asked for concerns the room that there is.
        for (const present::Command& command :
             interface.draw(content.model(), io.DisplaySize.x, io.DisplaySize.y)) {
            content.apply(command);
        }
    }
}

// Stands at the tick before, goes to the tick, and stops on the way.
void go_on_way(WindowContent& content, Interface& interface, std::uint64_t tick, double share) {
    interface.view().motion.speed = panels::MotionSpeed::On;
    content.apply(present::seek_command(tick - 1));
    settle(content, interface);
    content.apply(present::seek_command(tick));
    ImGuiIO& io = ImGui::GetIO();
    (void)interface.draw(content.model(), io.DisplaySize.x, io.DisplaySize.y);
    io.DeltaTime = std::max(1e-3F, static_cast<float>(share * panels::seconds_of(panels::MotionSpeed::On)));
    (void)interface.draw(content.model(), io.DisplaySize.x, io.DisplaySize.y);
}

}  // namespace

Studio::Studio() = default;
Studio::~Studio() = default;

std::unique_ptr<Studio> Studio::open(const PictureOptions& options, std::string& problem) {
    std::unique_ptr<Studio> studio(new Studio());
    studio->options_ = options;
    studio->width_ = static_cast<int>(std::lround(static_cast<float>(options.width) * options.scale));
    studio->height_ = static_cast<int>(std::lround(static_cast<float>(options.height) * options.scale));
    studio->screen_ = Offscreen::create(studio->width_, studio->height_, problem);
    if (studio->screen_ == nullptr) return nullptr;
    studio->interface_ = std::make_unique<Interface>(find_font_folder());
    Interface& interface = *studio->interface_;
    if (!interface.start_graphics(problem)) return nullptr;
    const auto points_wide = static_cast<float>(options.width);
    const auto points_high = static_cast<float>(options.height);
    panels::apply_view_command(
        interface.view(), present::choice_command(present::CommandKind::UseArrangement, options.arrangement));
    interface.set_look(options.theme, theme::scale_that_fits(points_wide, points_high, 1) * options.scale *
                                          interface.view().arrangements.now().zoom);
    interface.view().help_is_open = options.help;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(studio->width_), static_cast<float>(studio->height_)};
    return studio;
}

std::vector<std::uint8_t> Studio::take_picture(WindowContent& content, std::optional<double> share) {
    ImGui::GetIO().DeltaTime = kFrameSeconds;
    const std::uint64_t tick = content.model().transport.tick;
    interface_->view().motion.speed = panels::MotionSpeed::Off;
    if (share && tick > 0) {
        go_on_way(content, *interface_, tick, *share);
    } else {
        settle(content, *interface_);
    }
    interface_->render(width_, height_);
    const auto pixels = screen_->read_pixels();
    std::vector<std::uint8_t> file;
    const auto append = [](void* to, void* data, int size) {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        auto& all = *static_cast<std::vector<std::uint8_t>*>(to);
        all.insert(all.end(), bytes, bytes + size);
    };
    stbi_write_png_to_func(append, &file, width_, height_, 3, pixels.data(), width_ * 3);
    return file;
}

}  // namespace loopscope::shell
