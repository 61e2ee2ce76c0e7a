#pragma once
// An OpenGL context without a display, and a framebuffer in memory to draw into.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace loopscope::shell {

class Offscreen {
  public:
    // Null, with a sentence in `problem`, if this machine offers no OpenGL 3.3 without a display.
    [[nodiscard]] static std::unique_ptr<Offscreen> create(int width, int height, std::string& problem);
    ~Offscreen();
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

    // RGB rows from top to bottom, without padding.
    [[nodiscard]] std::vector<std::uint8_t> read_pixels() const;

  private:
    Offscreen() = default;
    bool start_context(std::string& problem);
    bool start_framebuffer(std::string& problem);

    void* display_ = nullptr;
    void* context_ = nullptr;
    unsigned framebuffer_ = 0;
    unsigned colour_ = 0;
    int width_ = 0;
    int height_ = 0;
};

}  // namespace loopscope::shell
