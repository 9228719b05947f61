#pragma once

#include <godot_cpp/variant/string.hpp>

// Returns the place in the script that runs on this thread, as `_ready (res://main.gd:12)`. Empty if no script
// runs, in a release, and in Godot 4.4, which does not report it.
godot::String find_script_caller();
