// GNUstep's headers ask for this one of another runtime when blocks are on.

#pragma once

#include <Block.h>
