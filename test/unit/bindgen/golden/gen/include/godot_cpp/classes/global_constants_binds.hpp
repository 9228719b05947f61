// Written by tools/bindgen from the engine's API. Change the generator, not this file.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/core/type_info.hpp>

VARIANT_ENUM_CAST(Side);
VARIANT_BITFIELD_CAST(Buttons);
