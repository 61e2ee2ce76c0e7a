#include "app/shell/interface.h"

#include <glad/gl.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <cstdio>
#include <utility>
#include <vector>

#include "app/session/file_store.h"

namespace loopscope::shell {

namespace {

std::vector<std::string> folders_of_fonts(const std::string& own) {
    std::vector<std::string> folders = theme::font_folders_of_machine();
    folders.insert(folders.begin(), own);
    return folders;
}

}  // namespace

Interface::Interface(std::string font_folder)
    : font_folder_(std::move(font_folder)), letters_(folders_of_fonts(font_folder_)) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    theme::use_letters(&letters_);
    theme_.size.scale = 0;
}

Interface::~Interface() {
    if (has_graphics_) ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
}

bool Interface::start_graphics(std::string& problem) {
    has_graphics_ = ImGui_ImplOpenGL3_Init("#version 330 core");
    if (!has_graphics_) problem = "OpenGL 3.3 is needed to draw, and this context does not offer it";
    return has_graphics_;
}

void Interface::rebuild_fonts(float scale) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    std::string problem;
    const theme::Fonts fonts = theme::load_fonts(atlas, font_folder_, theme::sizes(scale), problem);
    if (!problem.empty()) std::fprintf(stderr, "loopscope: %s\n", problem.c_str());
    ImGui::GetIO().FontDefault = fonts.body;
    theme_.font = fonts;
    letters_.add_to(atlas);
    letters_.paint(atlas);
    if (has_graphics_) {
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }
}

void Interface::set_look(theme::ThemeName name, float scale) {
    if (theme_.size.scale == scale && theme_.name == name) return;
    if (theme_.size.scale != scale) {
        letters_.forget();
        rebuild_fonts(scale);
    }
    theme_ = theme::make_theme(name, scale, theme_.font);
    theme::apply_style(theme_);
}

present::Commands Interface::draw(const present::WindowModel& model, float width, float height) {
    if (letters_.are_missing()) rebuild_fonts(theme_.size.scale);
    if (has_graphics_) ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    present::Commands commands;
    widgets::Painter painter{theme_, nullptr};
    panels::draw_window(model, width, height, painter, view_, commands);
    ImGui::Render();
    return commands;
}

void Interface::render(int width, int height) {
    const ImVec4 back = ImGui::ColorConvertU32ToFloat4(theme_.colour.background);
    glViewport(0, 0, width, height);
    glClearColor(back.x, back.y, back.z, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

std::string find_font_folder() {
    return session::find_beside_program("fonts");
}

}  // namespace loopscope::shell
