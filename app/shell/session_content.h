#pragma once
// The window's content: a session with the models that are built from it.

#include "app/present/build_window.h"
#include "app/session/session.h"
#include "app/shell/window_content.h"

namespace loopscope::shell {

class SessionContent : public WindowContent {
  public:
    explicit SessionContent(session::SessionOptions options);

    [[nodiscard]] const present::WindowModel& model() override;
    void apply(const present::Command& command) override;
    bool advance(double seconds) override;
    [[nodiscard]] double seconds_until_advance() const override;
    void open(const std::string& file) override;

    [[nodiscard]] session::Session& session() { return session_; }

  private:
    session::Session session_;
    present::WindowBuilder builder_;
};

}  // namespace loopscope::shell
