#include "app/shell/offscreen.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <glad/gl.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace loopscope::shell {

namespace {

constexpr std::size_t kBytesPerPixel = 3;

EGLDisplay open_display() {
    const auto get_platform_display =
        reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
    EGLDisplay display = EGL_NO_DISPLAY;
    if (get_platform_display != nullptr) {
        display = get_platform_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) == EGL_TRUE) return display;
    }
    display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
    if (display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) == EGL_TRUE) return display;
    return EGL_NO_DISPLAY;
}

}  // namespace

std::unique_ptr<Offscreen> Offscreen::create(int width, int height, std::string& problem) {
    std::unique_ptr<Offscreen> screen(new Offscreen());
    screen->width_ = width;
    screen->height_ = height;
    if (!screen->start_context(problem) || !screen->start_framebuffer(problem)) return nullptr;
    return screen;
}

bool Offscreen::start_context(std::string& problem) {
    display_ = open_display();
    if (display_ == EGL_NO_DISPLAY) {
        problem = "there is no EGL display to draw with (Mesa's libegl1 offers one without a screen)";
        return false;
    }
    const std::array<EGLint, 7> wanted{EGL_CONTEXT_MAJOR_VERSION,
                                       3,
                                       EGL_CONTEXT_MINOR_VERSION,
                                       3,
                                       EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                       EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                       EGL_NONE};
    eglBindAPI(EGL_OPENGL_API);
    context_ = eglCreateContext(display_, nullptr, EGL_NO_CONTEXT, wanted.data());
    if (context_ == EGL_NO_CONTEXT ||
        eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_) != EGL_TRUE ||
        gladLoadGL(reinterpret_cast<GLADloadfunc>(eglGetProcAddress)) == 0) {
        problem = "OpenGL 3.3 cannot be used without a display on this machine";
        return false;
    }
    return true;
}

bool Offscreen::start_framebuffer(std::string& problem) {
    GLint most = 0;
    glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &most);
    if (std::max(width_, height_) > most) {
        problem = "the picture is too large: at most " + std::to_string(most) + " pixels a side";
        return false;
    }
    glGenRenderbuffers(1, &colour_);
    glBindRenderbuffer(GL_RENDERBUFFER, colour_);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width_, height_);
    glGenFramebuffers(1, &framebuffer_);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour_);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE) return true;
    problem = "a picture of this size cannot be drawn on this machine";
    return false;
}

std::vector<std::uint8_t> Offscreen::read_pixels() const {
    const std::size_t row = static_cast<std::size_t>(width_) * kBytesPerPixel;
    const auto rows = static_cast<std::size_t>(height_);
    std::vector<std::uint8_t> pixels(row * rows);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width_, height_, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
    for (std::size_t y = 0; y < rows / 2; ++y) {
        const auto top = pixels.begin() + static_cast<std::ptrdiff_t>(y * row);
        const auto bottom = pixels.begin() + static_cast<std::ptrdiff_t>((rows - 1 - y) * row);
        std::swap_ranges(top, top + static_cast<std::ptrdiff_t>(row), bottom);
    }
    return pixels;
}

Offscreen::~Offscreen() {
    if (framebuffer_ != 0) glDeleteFramebuffers(1, &framebuffer_);
    if (colour_ != 0) glDeleteRenderbuffers(1, &colour_);
    if (context_ != nullptr) {
        eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display_, context_);
    }
    if (display_ != nullptr) eglTerminate(display_);
}

}  // namespace loopscope::shell
