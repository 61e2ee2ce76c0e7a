// Notes on bookmarks: written in a field, shown to those who listen.

#include <algorithm>
#include <string>

#include "app/shell/session_content.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"

namespace loopscope::shell {

namespace {

using present::ArrangementName;
using present::CommandKind;
using present::Key;

constexpr const char* kProgram = "setTimeout(() => console.log('late'), 5);\nconsole.log('early');\n";

void press(SessionContent& content, Key key, bool control) {
    const auto command = present::find_command({key, false, control}, content.focus());
    REQUIRE(command.has_value());
    content.apply(*command);
}

bool shows(const widgets::Audit& audit, const std::string& text) {
    return std::any_of(audit.texts.begin(), audit.texts.end(), [&](const widgets::TextRecord& record) {
        return record.text.find(text) != std::string::npos;
    });
}

void draw(panels::Stage& stage, SessionContent& content, ArrangementName name) {
    stage.view.arrangements.current = name;
    stage.settle(content.model());
    panels::check_frame(stage.audit);
}

}  // namespace

TEST_CASE("A note is typed into a field, sets a bookmark and is taken back with an empty text", "[notes]") {
    session::SettingsStore settings("", "");
    SessionContent content({}, settings);
    content.session().load_text("a.js", kProgram);
    content.workspace().apply_focus(session::TextFocus::None);
    content.session().apply_seek(7);
    press(content, Key::M, true);
    CHECK(content.focus() == present::KeyFocus::List);
    CHECK(content.model().list.title == "Note on tick 7");
    content.type("Nothing waits yet");
    CHECK(content.model().list.nothing == "Nothing waits yet");
    press(content, Key::Enter, false);
    CHECK(content.focus() == present::KeyFocus::Window);
    REQUIRE(content.session().bookmarks().size() == 1);
    CHECK(content.session().bookmarks()[0].tick == 7);
    CHECK(content.model().bookmarks.note == "Nothing waits yet");
    CHECK(content.model().bookmarks.place == "note 1 of 1");
    // Again: the field begins with it; Escape leaves it.
    press(content, Key::M, true);
    CHECK(content.model().list.field.text == "Nothing waits yet");
    content.type("!");
    press(content, Key::Escape, false);
    CHECK(content.session().bookmarks()[0].note == "Nothing waits yet");
    press(content, Key::M, true);
    press(content, Key::A, true);
    press(content, Key::Delete, false);
    press(content, Key::Enter, false);
    CHECK(content.session().bookmarks()[0].note.empty());
    CHECK_FALSE(content.model().bookmarks.has_notes);
    // Nothing said where nothing was said sets no bookmark.
    content.session().apply_seek(9);
    press(content, Key::M, true);
    press(content, Key::Enter, false);
    CHECK(content.session().bookmarks().size() == 1);
}

TEST_CASE("In the arrangement Presenter the note of the tick is shown, at every size", "[notes]") {
    session::SettingsStore settings("", "");
    SessionContent content({}, settings);
    content.session().load_text("a.js", kProgram);
    content.session().apply_note(7, "Nothing waits yet, but `setTimeout` has been called.");
    content.session().apply_note(12, std::string(40, 'x') + " is very long, " + std::string(900, 'y') + ".");
    for (const panels::WindowSize size :
         {panels::WindowSize{1280, 720, 1.25F}, panels::WindowSize{900, 600, 0.75F},
          panels::WindowSize{1920, 1080, 1.6F}, panels::WindowSize{2560, 1440, 2.5F}}) {
        INFO(size.width << " x " << size.height);
        panels::Stage stage(size);
        content.session().apply_seek(7);
        draw(stage, content, ArrangementName::Presenter);
        CHECK(shows(stage.audit, "Nothing"));
        CHECK(shows(stage.audit, "note 1 of 2"));
        draw(stage, content, ArrangementName::Student);
        CHECK_FALSE(shows(stage.audit, "note 1 of 2"));
        content.session().apply_seek(8);
        draw(stage, content, ArrangementName::Presenter);
        CHECK(shows(stage.audit, "2 notes; the next is at tick 12."));
        content.session().apply_seek(12);
        draw(stage, content, ArrangementName::Presenter);
        content.session().apply_seek(13);
        draw(stage, content, ArrangementName::Presenter);
        CHECK(shows(stage.audit, "2 notes, before this tick."));
    }
}

TEST_CASE("Lists and fields of bookmarks fit the window", "[notes]") {
    session::SettingsStore settings("", "");
    SessionContent content({}, settings);
    content.session().load_text("a.js", kProgram);
    content.session().apply_note(7, "Nothing waits yet");
    content.session().apply_toggle_bookmark(12);
    for (const panels::WindowSize size :
         {panels::WindowSize{1280, 720, 1}, panels::WindowSize{800, 600, 0.75F},
          panels::WindowSize{2560, 1440, 2}}) {
        INFO(size.width << " x " << size.height);
        content.apply(present::plain_command(CommandKind::ChooseBookmark));
        panels::Stage stage(size);
        stage.settle(content.model());
        CHECK(shows(stage.audit, "Ctrl B takes it away"));
        CHECK(shows(stage.audit, "Nothing waits yet"));
        content.apply(present::plain_command(CommandKind::WriteNote));
        stage.settle(content.model());
        CHECK(shows(stage.audit, "Note on tick 7"));
        CHECK(shows(stage.audit, "Enter keeps it"));
        for (const widgets::TextRecord& text : stage.audit.texts) {
            INFO(text.text);
            if (text.source == widgets::TextSource::Interface) CHECK_FALSE(text.cut);
        }
        press(content, Key::Escape, false);
    }
}

}  // namespace loopscope::shell
