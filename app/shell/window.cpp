#include "app/shell/window.h"

#include <glad/gl.h>
// After glad, which brings the OpenGL declarations.
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <utility>

#include "app/present/key_map.h"
#include "app/shell/frame_pacing.h"
#include "app/shell/interface.h"
#include "app/shell/keyboard.h"
#include "app/shell/open_link.h"
#include "app/shell/remembered_look.h"

namespace loopscope::shell {

using present::Command;
using present::CommandKind;
using present::Commands;

namespace {

constexpr float kZoomStep = 1.125F;
constexpr float kLeastZoom = 0.75F;
constexpr float kGreatestZoom = 3.0F;
constexpr float kScaleStep = 1.0F / 16;  // letters are made again only when the scale changed by this much
constexpr double kFarAway = 3600;        // seconds: longer waits have no end
constexpr int kLeastWidth = 640;
constexpr int kLeastHeight = 400;

class Window {
  public:
    Window(WindowContent& content, const WindowLook& look)
        : content_(content),
          interface_(find_font_folder()),
          settings_(look.settings),
          theme_(theme::ThemeName::Dark),
          fixed_scale_(look.scale),
          log_frames_(look.log_frames) {
        recall(look);
    }
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    bool open(const WindowLook& look, std::string& problem);
    void run();

  private:
    void recall(const WindowLook& look);
    void remember();
    void listen();
    void draw();
    void obey(const Commands& commands);
    bool obey_window_command(const Command& command);
    void update_look(int width, int height);
    void update_title();
    void log_key();
    void log_frame();
    void on_key(const std::optional<present::KeyStroke>& stroke);
    void on_pointer();
    bool on_stroke(const std::optional<present::KeyStroke>& stroke);
    void on_character(unsigned codepoint);
    static Window& of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }

    WindowContent& content_;
    Interface interface_;
    FramePacing pacing_;
    GLFWwindow* window_ = nullptr;
    session::SettingsStore* settings_;
    theme::ThemeName theme_;
    float fixed_scale_;
    bool log_frames_;
    std::uint64_t frame_ = 0;  // drawn so far
    double key_time_ = -1;     // of a key whose frame is still to come; negative: none
    float zoom_ = 1;
    std::string title_;
    bool has_backend_ = false;
    bool swallows_character_ = false;
};

Window::~Window() {
    if (has_backend_) ImGui_ImplGlfw_Shutdown();
}

std::string describe_glfw_error() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "unknown reason" : text;
}

bool Window::open(const WindowLook& look, std::string& problem) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    window_ = glfwCreateWindow(look.width, look.height, "Loopscope", nullptr, nullptr);
    if (window_ == nullptr) {
        problem = "no window with OpenGL 3.3 can be opened: " + describe_glfw_error();
        return false;
    }
    glfwSetWindowSizeLimits(window_, kLeastWidth, kLeastHeight, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
    if (gladLoadGL(glfwGetProcAddress) == 0) {
        problem = "OpenGL 3.3 is needed to draw, and this machine does not offer it";
        return false;
    }
    glfwSetWindowUserPointer(window_, this);
    listen();
    has_backend_ = ImGui_ImplGlfw_InitForOpenGL(window_, false);
    return interface_.start_graphics(problem);
}

void Window::recall(const WindowLook& look) {
    panels::ViewState& view = interface_.view();
    if (settings_ != nullptr) {
        const RememberedLook remembered = recall_look(settings_->settings());
        theme_ = remembered.theme;
        zoom_ = remembered.zoom;
        view.motion.speed = remembered.motion;
        view.arrangements = remembered.arrangements;
    }
    if (look.theme) theme_ = *look.theme;
}

void Window::remember() {
    if (settings_ == nullptr) return;
    const panels::ViewState& view = interface_.view();
    session::Settings settings = settings_->settings();
    keep_look({theme_, zoom_, view.motion.speed, view.arrangements}, settings);
    settings_->set(std::move(settings));
    std::string problem;
    if (settings_->is_changed() && !settings_->save(problem)) {
        std::fprintf(stderr, "loopscope: %s\n", problem.c_str());
    }
}

// Every event reaches Dear ImGui and makes a frame due. Keys are ours alone: the content holds what is typed.
void Window::listen() {
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int focused) {
        ImGui_ImplGlfw_WindowFocusCallback(window, focused);
        of(window).pacing_.on_input();
    });
    glfwSetCursorEnterCallback(window_, [](GLFWwindow* window, int entered) {
        ImGui_ImplGlfw_CursorEnterCallback(window, entered);
        of(window).pacing_.on_input();
    });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double, double) { of(window).on_pointer(); });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int modifiers) {
        ImGui_ImplGlfw_MouseButtonCallback(window, button, action, modifiers);
        of(window).on_pointer();
    });
    glfwSetScrollCallback(window_, [](GLFWwindow* window, double x, double y) {
        ImGui_ImplGlfw_ScrollCallback(window, x, y);
        of(window).on_pointer();
    });
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int scancode, int action, int modifiers) {
        if (action != GLFW_RELEASE) of(window).on_key(read_key(key, scancode, modifiers));
    });
    glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned code) { of(window).on_character(code); });
    glfwSetWindowCloseCallback(window_, [](GLFWwindow* window) {
        of(window).obey({present::plain_command(CommandKind::Quit)});
        of(window).pacing_.on_input();
    });
    glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** files) {
        if (count > 0) of(window).content_.open(files[0]);
        of(window).pacing_.on_input();
    });
    glfwSetFramebufferSizeCallback(window_,
                                   [](GLFWwindow* window, int, int) { of(window).pacing_.on_input(); });
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) {
        of(window).pacing_.on_input();
        of(window).draw();
    });
}

void Window::on_pointer() {
    if (log_frames_)
        std::fprintf(stderr, "pointer after frame %llu\n", static_cast<unsigned long long>(frame_));
    interface_.view().is_on_keys = false;
    pacing_.on_input();
}

// A key that does something types nothing: its character, which follows, is not for what it has opened.
void Window::on_key(const std::optional<present::KeyStroke>& stroke) {
    const bool done = on_stroke(stroke);
    swallows_character_ =
        done && !stroke->control && stroke->key >= present::Key::A && stroke->key <= present::Key::Z;
}

// True when it has a command.
bool Window::on_stroke(const std::optional<present::KeyStroke>& stroke) {
    if (!stroke) return false;
    const std::optional<Command> command = present::find_command(*stroke, content_.focus());
    if (!command) return false;
    log_key();
    interface_.view().is_on_keys = true;
    obey({*command});
    pacing_.on_input();
    return true;
}

void Window::on_character(unsigned codepoint) {
    if (std::exchange(swallows_character_, false)) return;
    const present::KeyFocus focus = content_.focus();
    const bool is_typed_into = focus == present::KeyFocus::Editor || focus == present::KeyFocus::Field ||
                               focus == present::KeyFocus::Replace || focus == present::KeyFocus::List;
    if (!is_typed_into) {
        on_stroke(read_character(codepoint));
        return;
    }
    content_.type(utf8_of(codepoint));
    pacing_.on_input();
}

bool Window::obey_window_command(const Command& command) {
    panels::ViewState& view = interface_.view();
    if (panels::apply_view_command(view, command)) return true;
    switch (command.kind) {
        case CommandKind::SwitchTheme:
            theme_ =
                static_cast<theme::ThemeName>((static_cast<std::size_t>(theme_) + 1) % theme::kThemeCount);
            return true;
        case CommandKind::UseTheme:
            if (command.choice < theme::kThemeCount) theme_ = static_cast<theme::ThemeName>(command.choice);
            return true;
        case CommandKind::LargerText:
            if (!interface_.view().is_largest) zoom_ = std::min(zoom_ * kZoomStep, kGreatestZoom);
            return true;
        case CommandKind::SmallerText:
            // From what is seen: it may be less than what was asked for.
            zoom_ = std::max(std::min(zoom_, interface_.view().zoom) / kZoomStep, kLeastZoom);
            return true;
        case CommandKind::ResetText: zoom_ = 1; return true;
        case CommandKind::Dismiss:
            if (!view.help_is_open && !view.menu_is_open) return false;
            view.help_is_open = view.menu_is_open = false;
            return true;
        case CommandKind::OpenRule: {
            const std::string& address = content_.model().inspector.rule.url;
            if (address.empty()) return true;
            glfwSetClipboardString(window_, address.c_str());
            open_link(address);
            return true;
        }
        case CommandKind::Quit:
            glfwSetWindowShouldClose(window_, content_.ask_to_close() ? GLFW_TRUE : GLFW_FALSE);
            return true;
        case CommandKind::Edit:
            if (command.edit != present::EditAction::Paste) return false;
            if (const char* text = glfwGetClipboardString(window_)) content_.paste(text);
            return true;
        default: return false;  // NOTE: every other command is for the content.
    }
}

void Window::obey(const Commands& commands) {
    for (const Command& command : commands) {
        if (obey_window_command(command)) continue;
        content_.apply(command);
        if (const auto copied = content_.take_copied()) glfwSetClipboardString(window_, copied->c_str());
        if (const auto chosen = content_.take_command()) obey({*chosen});
        if (content_.wants_to_close()) glfwSetWindowShouldClose(window_, GLFW_TRUE);
    }
}

void Window::update_look(int width, int height) {
    const auto wide = static_cast<float>(width);
    const auto high = static_cast<float>(height);
    float monitor = 1;
    float unused = 1;
    glfwGetWindowContentScale(window_, &monitor, &unused);
    const float natural = fixed_scale_ > 0 ? fixed_scale_ : theme::scale_that_fits(wide, high, monitor);
    const present::Arrangements& arrangements = interface_.view().arrangements;
    present::LeastRoom least = present::least_room_of(arrangements.current);
    // Two runs side by side, and the sheet of keys, need room of their own for as long as they are open.
    if (content_.model().compare.open) least = present::kRoomOfComparison;
    if (interface_.view().help_is_open) least = present::kRoomOfKeys;
    const float most = std::min(wide / least.width, high / least.height);
    const float whole = natural * arrangements.now().zoom;
    const float wanted = std::clamp(whole * zoom_, theme::kLeastScale, std::max(most, theme::kLeastScale));
    interface_.view().is_largest = whole * zoom_ > wanted || zoom_ >= kGreatestZoom;
    interface_.view().zoom = std::min(zoom_, wanted / whole);
    interface_.set_look(theme_, std::round(wanted / kScaleStep) * kScaleStep);
}

// The title names the tick too: it is what a screen reader says and what a test can read.
void Window::update_title() {
    const present::WindowModel& model = content_.model();
    std::string title = (model.modified ? "\u25CF " : "") + model.title + ": " + model.transport.tick_text +
                        " \u2013 Loopscope";
    if (title == title_) return;
    title_ = std::move(title);
    glfwSetWindowTitle(window_, title_.c_str());
}

// What a test counts: which frame is the first to show what a key has done, and how long it took.
void Window::log_key() {
    if (!log_frames_) return;
    key_time_ = glfwGetTime();
    std::fprintf(stderr, "key after frame %llu\n", static_cast<unsigned long long>(frame_));
}

void Window::log_frame() {
    ++frame_;
    if (!log_frames_) return;
    const double waited = key_time_ < 0 ? 0 : (glfwGetTime() - std::exchange(key_time_, -1)) * 1000;
    std::fprintf(stderr, "frame %llu shows tick %llu", static_cast<unsigned long long>(frame_),
                 static_cast<unsigned long long>(content_.model().transport.tick));
    if (waited > 0) std::fprintf(stderr, " %.1f ms after a key", waited);
    std::fputc('\n', stderr);
}

void Window::draw() {
    int width = 0;
    int height = 0;
    int window_width = 0;
    int window_height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    glfwGetWindowSize(window_, &window_width, &window_height);
    pacing_.on_drawn(glfwGetTime());
    if (width <= 0 || height <= 0 || glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE) return;
    update_look(width, height);
    update_title();
    ImGui_ImplGlfw_NewFrame();
    // Everything is measured in pixels of the framebuffer, the mouse too.
    ImGuiIO& io = ImGui::GetIO();
    const float ratio = static_cast<float>(width) / static_cast<float>(std::max(1, window_width));
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DisplayFramebufferScale = {1, 1};
    if (io.MousePos.x > -std::numeric_limits<float>::max()) {
        io.MousePos.x *= ratio;
        io.MousePos.y *= ratio;
    }
    const Commands commands = interface_.draw(content_.model(), io.DisplaySize.x, io.DisplaySize.y);
    content_.set_visible_lines(interface_.view().visible_lines);
    interface_.render(width, height);
    glfwSwapBuffers(window_);
    log_frame();
    if (interface_.view().motion.running || interface_.lacks_letters()) pacing_.on_motion();
    if (commands.empty()) return;
    obey(commands);
    pacing_.on_input();
}

void Window::run() {
    double last = glfwGetTime();
    while (glfwWindowShouldClose(window_) == GLFW_FALSE) {
        if (glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE) {
            // Nobody looks: nothing plays, nothing is recorded, nothing is drawn.
            glfwWaitEvents();
            last = glfwGetTime();
            continue;
        }
        const double wait = pacing_.seconds_to_wait(glfwGetTime(), content_.seconds_until_advance());
        if (wait <= 0) {
            glfwPollEvents();
        } else if (wait >= kFarAway) {
            glfwWaitEvents();
        } else {
            glfwWaitEventsTimeout(wait);
        }
        const double now = glfwGetTime();
        if (content_.advance(now - last)) pacing_.on_change();
        last = now;
        if (pacing_.is_due(glfwGetTime())) draw();
    }
    remember();
}

}  // namespace

void wake_up_window() {
    glfwPostEmptyEvent();
}

bool show_window(WindowContent& content, const WindowLook& look, std::string& problem) {
    if (glfwInit() == GLFW_FALSE) {
        problem = "no window can be opened: " + describe_glfw_error();
        return false;
    }
    bool opened = false;
    {
        Window window(content, look);
        opened = window.open(look, problem);
        if (opened) window.run();
    }
    glfwTerminate();
    return opened;
}

}  // namespace loopscope::shell
