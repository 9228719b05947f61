// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#define GODOT_VERSION_MAJOR 4
#define GODOT_VERSION_MINOR 6
#define GODOT_VERSION_PATCH 0
#define GODOT_VERSION_STATUS "stable"
