// SPDX-License-Identifier: CERN-OHL-P-2.0
// The case of the sock's module: a tray at the leg's side, a lid that snaps into it, a pin that presses the button.
// Its sizes stand in the files beside this one (xiao-s3-full.scad and so on), each of which includes it: open one of those.
// Written for printing without supports: the tray on its floor, the lid on its plate, the pin on its foot. Millimeters.

assert(!is_undef(inner_width), "open one of the files with sizes, such as xiao-s3-full.scad; case.scad alone has none");

$fn = 32;
tiny = 0.01;
outer_width = inner_width + 2 * wall;
outer_length = inner_length + 2 * wall;
tray_height = wall + inner_height;
inner_corner = corner - wall;
bead_length = min(12, inner_length / 5);
bead_down = rim_depth / 2;
ear_height = 2.4;
cable_width = 8;
cable_height = 3.5;
hole = 4;

// A standing edge whose lower end is rounded.
module post(radius, edge, height) {
    rotate_extrude() {
        intersection() {
            hull() {
                translate([radius - edge, edge]) circle(edge);
                translate([0, edge]) square([radius, height - edge]);
                square([max(tiny, radius - edge), height]);
            }
            square([radius, height]);
        }
    }
}

// A box with rounded standing edges and a rounded lower side, its corner at the origin.
module rounded(width, length, height, radius, edge) {
    hull() {
        for (x = [radius, width - radius], y = [radius, length - radius]) {
            translate([x, y, 0]) post(radius, edge, height);
        }
    }
}

// A box with rounded standing edges only.
module upright(width, length, height, radius) {
    linear_extrude(height) {
        hull() {
            for (x = [radius, width - radius], y = [radius, length - radius]) {
                translate([x, y]) circle(radius);
            }
        }
    }
}

// An opening through a wall in the xz plane with rounded corners; from y on, through.
module window(width, height, through, radius) {
    translate([0, through, 0]) rotate([90, 0, 0]) upright(width, height, through, radius);
}

// Ears at both ends, for a needle or a strap of up to 12 mm.
module ears() {
    width = min(22, outer_width);
    translate([(outer_width - width) / 2, -ear, 0]) {
        difference() {
            rounded(width, outer_length + 2 * ear, ear_height, corner, leg_edge);
            for (y = [2.75, outer_length + 2 * ear - 2.75 - 2.5]) {
                translate([(width - 12.5) / 2, y, -1]) upright(12.5, 2.5, ear_height + 2, 1.2);
            }
        }
    }
}

module bead(depth, length, at) {
    // Half a hexagon lying in the wall: prints without support and slides in both directions.
    for (side = [0, 1]) {
        translate([side * inner_width, at, inner_height - bead_down]) mirror([side, 0, 0]) {
            rotate([-90, 0, 0]) linear_extrude(length, center = true) polygon([[tiny, -depth - 0.2], [-depth, 0], [tiny, depth + 0.2]]);
        }
    }
}

// Inside space, openings and grooves; its origin is the inside's corner on the floor.
module usb_opening(through) {
    high = usb_top >= inner_height ? inner_height + 4 : usb_top;
    translate([usb_middle - usb_width / 2, -through, usb_bottom]) window(usb_width, high - usb_bottom, 2 * through, 1.5);
}

module cable_opening(through) {
    translate([(inner_width - cable_width) / 2, inner_length - through, inner_height - cable_height]) window(cable_width, cable_height + 4, 2 * through, 1.5);
}

module tray() {
    difference() {
        union() {
            rounded(outer_width, outer_length, tray_height, corner, leg_edge);
            if (ears) ears();
        }
        translate([wall, wall, wall]) {
            upright(inner_width, inner_length, inner_height + 1, inner_corner);
            usb_opening(wall + 1);
            cable_opening(wall + 1);
            for (at = [inner_length / 4, inner_length * 3 / 4]) bead(groove, bead_length + 1, at);
        }
    }
}

// As it lies on the tray; turned over for printing.
module lid() {
    difference() {
        union() {
            translate([0, 0, tray_height + lid]) mirror([0, 0, 1]) rounded(outer_width, outer_length, lid, corner, lid_edge);
            translate([wall, wall, wall]) {
                rim_ring();
                for (at = [inner_length / 4, inner_length * 3 / 4]) rim_bead(at);
            }
        }
        translate([wall, wall, wall]) lid_openings();
    }
}

module rim_ring() {
    translate([rim_gap, rim_gap, inner_height - rim_depth]) {
        difference() {
            upright(inner_width - 2 * rim_gap, inner_length - 2 * rim_gap, rim_depth + tiny, inner_corner - rim_gap);
            translate([rim, rim, -1]) upright(inner_width - 2 * (rim_gap + rim), inner_length - 2 * (rim_gap + rim), rim_depth + 2, inner_corner - rim_gap - rim);
        }
    }
}

module rim_bead(at) {
    for (side = [0, 1]) {
        translate([side * inner_width, at, inner_height - bead_down]) mirror([side, 0, 0]) {
            rotate([-90, 0, 0]) linear_extrude(bead_length, center = true) {
                polygon([[rim_gap + tiny, -bead], [rim_gap - bead, -0.1], [rim_gap - bead, 0.1], [rim_gap + tiny, bead]]);
            }
        }
    }
}

module lid_openings() {
    // Plug and leads pass the rim, not the plate.
    intersection() {
        union() {
            usb_opening(4);
            cable_opening(4);
        }
        translate([-5, -5, 0]) cube([inner_width + 10, inner_length + 10, inner_height]);
    }
    translate([button_x, button_y, inner_height - 1]) cylinder(d = hole, h = lid + 2);
    translate([switch_x - 0.4, switch_y - 0.4, inner_height - tiny]) upright(switch_width + 0.8, switch_length + 0.8, lid + 1, 1);
    vents();
}

// Sweat leaves at the side away from the leg. No vent over button and switch.
module vents() {
    rows = 3;
    for (i = [0 : rows - 1]) {
        y = inner_length - 6 - i * 4;
        translate([inner_width / 4, y, inner_height - tiny]) {
            if (abs(y - button_y) > 5) upright(inner_width / 2, 1.5, lid + 1, 0.7);
        }
    }
}

// Presses the button through the lid and cannot fall out of it.
module pin() {
    height = button_gap - 0.3;
    cylinder(d = hole + 1.5, h = height);
    translate([0, 0, height - tiny]) cylinder(d = hole - 0.6, h = lid + 1);
}

if (part == "tray") tray();
if (part == "lid") translate([0, outer_length, tray_height + lid]) rotate([180, 0, 0]) lid();
if (part == "pin") pin();
if (part == "all") {
    color("SteelBlue") tray();
    color("LightSteelBlue") translate([outer_width + 12, outer_length, tray_height + lid]) rotate([180, 0, 0]) lid();
    color("Orange") translate([-10, outer_length / 2, 0]) pin();
}
