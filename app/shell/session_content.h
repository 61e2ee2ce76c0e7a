#pragma once
// The window's content: a workspace with the models that are built from it.

#include <optional>
#include <string>
#include <string_view>

#include "app/present/build_window.h"
#include "app/session/workspace.h"
#include "app/shell/window_content.h"

namespace loopscope::shell {

class SessionContent : public WindowContent {
  public:
    SessionContent(session::WorkspaceOptions options, session::SettingsStore& settings);

    [[nodiscard]] const present::WindowModel& model() override;
    void apply(const present::Command& command) override;
    [[nodiscard]] present::KeyFocus focus() const override { return present::build_focus(workspace_); }
    bool advance(double seconds) override;
    [[nodiscard]] double seconds_until_advance() const override;
    void open(const std::string& file) override;
    void type(std::string_view text) override;
    void paste(std::string_view text) override;
    [[nodiscard]] std::optional<std::string> take_copied() override;
    bool ask_to_close() override { return workspace_.apply_close(); }
    [[nodiscard]] bool wants_to_close() const override { return workspace_.wants_to_close(); }
    std::optional<present::Command> take_command() override;
    void set_visible_lines(std::uint32_t lines) override { visible_lines_ = lines; }

    // Goes to a tick as a step does: what it has changed is marked.
    void stand_on(std::uint64_t tick);

    [[nodiscard]] session::Session& session() { return workspace_.session(); }
    [[nodiscard]] session::Workspace& workspace() { return workspace_; }

  private:
    void apply_to_workspace(const present::Command& command);
    bool apply_to_outputs(const present::Command& command);
    bool apply_to_bookmarks(const present::Command& command);
    const present::ListRow* chosen_bookmark();
    void toggle_bookmark();
    void write_note();
    void apply_edit_action(present::EditAction action);
    void place_caret(const present::Command& command);
    void accept();
    std::size_t row_count();
    void do_input(std::uint32_t number);
    void undo_input(std::uint32_t number);
    void toggle_breakpoint(std::uint32_t line);
    void toggle_breakpoint_here();
    void run_to_cursor(session::Direction direction);
    void tell_run_to();

    session::Workspace workspace_;
    present::WindowBuilder builder_;
    std::optional<std::string> copied_;
    std::optional<present::Command> chosen_;  // a command of the window, chosen in the palette
    std::string told_problem_;
    std::uint32_t visible_lines_ = 1;
};

}  // namespace loopscope::shell
