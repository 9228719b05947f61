#pragma once

#include "session/session_backend.h"

#include <memory>

// Adds the extension's own settings to the project's, with their defaults, for the editor to show.
void register_project_settings();

// The backend for this process: what the user argument `--audio-session=` says, else what the project
// setting `audio/session/desktop_backend` says. A name that is none is an error, and the platform then
// counts as having no audio session.
std::unique_ptr<audio_session::SessionBackend> create_session_backend();
