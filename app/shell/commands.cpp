#include "app/shell/commands.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "app/session/file_store.h"
#include "app/shell/animation.h"
#include "app/shell/interface.h"
#include "app/shell/picture.h"
#include "app/shell/session_content.h"
#include "app/shell/slides.h"
#include "app/shell/window.h"

namespace loopscope::shell {

namespace {

session::SessionOptions session_options(const ProgramChoice& program) {
    session::SessionOptions options;
    if (program.max_ticks != 0) options.max_ticks = program.max_ticks;
    if (program.max_memory != 0) options.load.limits.max_heap_bytes = program.max_memory;
    options.load.arguments = program.arguments;
    options.load.runtime = program.runtime;
    options.load.seed = program.seed;
    options.load.speed = program.speed;
    return options;
}

void complain(const std::string& problem) {
    std::fprintf(stderr, "loopscope: %s.\n", problem.c_str());
}

// Records until the tick that is wanted, then stands on it.
void go_to(session::Session& session, const std::optional<std::uint64_t>& tick) {
    if (tick) {
        session.apply_seek(*tick);
    } else {
        session.apply_run_to_end();
    }
    while (session.activity() != session::Activity::Still) session.advance(0);
}

bool write_shot(SessionContent& content, Studio& studio, const ShotOptions& options, std::string& problem) {
    std::ofstream file(options.out, std::ios::binary);
    if (options.slides) {
        file << make_slides(content, studio);
    } else {
        const std::vector<std::uint8_t> picture = options.ticks.empty()
                                                      ? studio.take_picture(content, options.motion)
                                                      : animate(content, studio, options.ticks);
        file.write(reinterpret_cast<const char*>(picture.data()),
                   static_cast<std::streamsize>(picture.size()));
    }
    file.close();
    if (!file) problem = "nothing can be written to " + options.out;
    return static_cast<bool>(file);
}

}  // namespace

Outcome run_window(const WindowOptions& options) {
    session::SettingsStore settings = session::SettingsStore::of_platform();
    for (const std::string& problem : settings.load()) complain(problem);
    SessionContent content(
        {session_options(options.program), session::find_beside_program("scenarios"), wake_up_window},
        settings);
    if (options.program.file.empty()) {
        content.apply(present::plain_command(present::CommandKind::OpenGallery));
    } else {
        content.open(options.program.file);
    }
    WindowLook look;
    look.scale = options.scale;
    look.log_frames = options.log_frames;
    look.theme = options.theme;
    look.settings = &settings;
    std::string problem;
    if (show_window(content, look, problem)) return Outcome::Good;
    complain(problem);
    std::fputs("loopscope: `loopscope run` and `loopscope shot` need no display.\n", stderr);
    return Outcome::NoWindow;
}

Outcome run_shot(const ShotOptions& options) {
    // A picture is the same for everybody: it knows no settings.
    session::SettingsStore settings("", "");
    SessionContent content(
        {session_options(options.program), session::find_beside_program("scenarios"), nullptr}, settings);
    session::Session& session = content.session();
    content.open(options.program.file);
    if (session.has_program()) {
        go_to(session, options.tick);
        const std::uint64_t tick = session.tick();
        if (options.tick && *options.tick != tick) {
            std::fprintf(stderr, "loopscope: the run has only %llu ticks; the picture shows the last.\n",
                         static_cast<unsigned long long>(tick));
        }
        while (content.workspace().advance_lesson()) {
        }
        content.stand_on(tick);
    }
    PictureOptions picture;
    picture.width = options.width;
    picture.height = options.height;
    picture.scale = options.scale > 0 ? options.scale : 1;
    picture.theme = options.theme;
    picture.arrangement = options.arrangement;
    picture.help = options.help;
    std::string problem;
    const std::unique_ptr<Studio> studio = Studio::open(picture, problem);
    if (studio == nullptr || !write_shot(content, *studio, options, problem)) {
        complain(problem);
        return Outcome::NoWindow;
    }
    return session.has_program() ? Outcome::Good : Outcome::BadProgram;
}

}  // namespace loopscope::shell
