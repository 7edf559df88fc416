// SPDX-License-Identifier: CERN-OHL-P-2.0
// Case of feather-v2-classic: made by tools/Circuit from the module's placement, not by hand. Millimeters.
// Open this file, not case.scad. part is "tray", "lid", "pin" or "all". No case was printed yet: measure your parts first.

part = "all";
ears = true;

inner_width = 33.4; // inside, across the leg
inner_length = 71.4; // inside, along the leg
inner_height = 13.45; // inside, from the floor to the lid
wall = 1.6; // walls and floor
lid = 1.6; // the lid's plate
rim = 1.2; // the lid's rim in the tray
rim_depth = 3; // how far it stands in
rim_gap = 0.2; // air between rim and wall; more for a coarse printer
groove = 0.4; // in the wall, for the bead
bead = 0.5; // what snaps: stands out of the rim
leg_edge = 2; // rounding at the leg's side
corner = 4; // rounding of the standing edges
lid_edge = 1; // rounding of the lid's upper edge
ear = 8; // how far the ears stand out
usb_middle = 13.13; // opening for the plug, across
usb_width = 13; // its width; the plug's grip has to pass
usb_bottom = 5.45; // its lower edge above the floor
usb_top = 13.45; // its upper edge; as inner_height: open to the rim
button_x = 8.05; // the button's middle, across
button_y = 27.93; // the button's middle, along
button_gap = 4.2; // from the button to the lid; the pin fills it
switch_x = 25.56; // the slide switch, across
switch_y = 18.69; // the slide switch, along
switch_width = 4.4; // the slide switch's size
switch_length = 8.6; // the slide switch's size

include <case.scad>
