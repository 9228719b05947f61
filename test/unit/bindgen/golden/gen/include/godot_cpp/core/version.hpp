// Written by tools/bindgen from the engine's API. Change the generator, not this file.

#pragma once

#define GODOT_VERSION_MAJOR 4
#define GODOT_VERSION_MINOR 6
#define GODOT_VERSION_PATCH 0
#define GODOT_VERSION_STATUS "stable"
