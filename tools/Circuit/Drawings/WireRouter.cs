using System;
using System.Collections.Generic;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>
/// Finds a way for each wire on the grid: never through an outline or a word, never on another wire; crossing one is allowed at a right angle and costs, and so do bends and running close beside another.
/// </summary>
internal sealed class WireRouter
{
    private const int Columns = 186;
    private const int Rows = 155;
    private const int First = 7;
    private const double BendCost = 8;
    private const double CrossingCost = 10;
    private const double BesideCost = 2.5;

    private static readonly (int X, int Y)[] Steps = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    private readonly bool[,] blocked = new bool[Columns, Rows];

    // Bit 1: a wire passes across, bit 2: a wire passes down; both at a bend.
    private readonly byte[,] used = new byte[Columns, Rows];

    private readonly double[] costs = new double[Columns * Rows * 4];
    private readonly Dictionary<int, List<int>> ways = [];
    private readonly int[] before = new int[Columns * Rows * 4];

    /// <summary>No wire may come there.</summary>
    public void Block(Box box)
    {
        for (int x = Math.Max(0, Up(box.X)); x <= Math.Min(Columns - 1, Down(box.Right)); x++)
        {
            for (int y = Math.Max(0, Up(box.Y)); y <= Math.Min(Rows - 1, Down(box.Bottom)); y++)
            {
                this.blocked[x, y] = true;
            }
        }
    }

    /// <summary>Takes a wire off again.</summary>
    public void Remove(int number)
    {
        this.ways.Remove(number);
        Array.Clear(this.used);
        foreach (List<int> way in this.ways.Values)
        {
            this.Mark(way);
        }
    }

    /// <summary>The way from one node to another, both ends with the direction in which the wire leaves there; null where there is none. What is found is taken.</summary>
    public IReadOnlyList<(int X, int Y)>? Find(int number, (int X, int Y, Side Side) from, (int X, int Y, Side Side) to)
    {
        int start = IdOf(from.X, from.Y, DirectionOf(from.Side));
        (int X, int Y) goal = (to.X, to.Y);
        int arrive = (DirectionOf(to.Side) + 2) % 4;
        bool startWasBlocked = this.Open(from.X, from.Y);
        bool goalWasBlocked = this.Open(to.X, to.Y);
        Array.Fill(this.costs, double.MaxValue);
        this.costs[start] = 0;
        this.before[start] = -1;
        PriorityQueue<int, double> open = new();
        open.Enqueue(start, Away(from.X, from.Y, DirectionOf(from.Side), goal));
        int end = -1;
        while (end < 0 && open.TryDequeue(out int id, out double rank))
        {
            (int x, int y, int direction) = PlaceOf(id);
            if (rank > this.costs[id] + Away(x, y, direction, goal) + 1e-9)
            {
                continue;
            }

            if ((x, y) == goal && direction == arrive)
            {
                end = id;
            }

            this.Expand(id, (x, y, direction), open, goal);
        }

        this.blocked[from.X, from.Y] = startWasBlocked;
        this.blocked[to.X, to.Y] = goalWasBlocked;
        return end < 0 ? null : this.Take(number, end);
    }

    private static int Up(double mm) => (int)Math.Ceiling((mm / WorkTable.CellMm) - 1e-6);

    private static int Down(double mm) => (int)Math.Floor((mm / WorkTable.CellMm) + 1e-6);

    private static int DirectionOf(Side side) => side switch { Side.Right => 0, Side.Bottom => 1, Side.Left => 2, _ => 3 };

    private static int IdOf(int x, int y, int direction) => (((y * Columns) + x) * 4) + direction;

    private static (int X, int Y, int Direction) PlaceOf(int id) => (id / 4 % Columns, id / 4 / Columns, id % 4);

    // At least so much is still to come: the way, and a bend where the goal is not straight ahead.
    private static double Away(int x, int y, int direction, (int X, int Y) goal)
    {
        int across = goal.X - x;
        int down = goal.Y - y;
        bool isAhead = (across * Steps[direction].Y) == 0 && (down * Steps[direction].X) == 0 && (across * Steps[direction].X) + (down * Steps[direction].Y) >= 0;
        return Math.Abs(across) + Math.Abs(down) + (isAhead ? 0 : BendCost);
    }

    private bool Open(int x, int y)
    {
        bool was = this.blocked[x, y];
        this.blocked[x, y] = false;
        return was;
    }

    private void Expand(int id, (int X, int Y, int Direction) at, PriorityQueue<int, double> open, (int X, int Y) goal)
    {
        double cost = this.costs[id];
        bool isOnWire = this.used[at.X, at.Y] != 0;
        for (int direction = 0; direction < 4; direction++)
        {
            bool turns = direction != at.Direction;
            int x = at.X + Steps[direction].X;
            int y = at.Y + Steps[direction].Y;
            bool isPossible = direction != (at.Direction + 2) % 4 && !(turns && isOnWire) && x >= First && y >= First && x < Columns && y < Rows && !this.blocked[x, y];
            byte along = (byte)(direction % 2 == 0 ? 1 : 2);
            if (!isPossible || (this.used[x, y] & along) != 0)
            {
                continue;
            }

            double next = cost + 1 + (turns ? BendCost : 0) + (this.used[x, y] != 0 ? CrossingCost : 0) + this.Beside(x, y, direction, along);
            int nextId = IdOf(x, y, direction);
            if (next < this.costs[nextId] - 1e-9)
            {
                this.costs[nextId] = next;
                this.before[nextId] = id;
                open.Enqueue(nextId, next + Away(x, y, direction, goal));
            }
        }
    }

    private double Beside(int x, int y, int direction, byte along)
    {
        double cost = 0;
        for (int away = 1; away <= 2; away++)
        {
            foreach (int sign in new[] { -1, 1 })
            {
                int besideX = x + (Steps[(direction + 1) % 4].X * sign * away);
                int besideY = y + (Steps[(direction + 1) % 4].Y * sign * away);
                bool isInside = besideX >= 0 && besideY >= 0 && besideX < Columns && besideY < Rows;
                cost += isInside && (this.used[besideX, besideY] & along) != 0 ? BesideCost / (away * away) : 0;
            }
        }

        return cost;
    }

    private List<(int X, int Y)> Take(int number, int end)
    {
        List<int> way = [];
        for (int id = end; id >= 0; id = this.before[id])
        {
            way.Add(id);
        }

        way.Reverse();
        this.ways[number] = way;
        this.Mark(way);
        return way.ConvertAll(id => (PlaceOf(id).X, PlaceOf(id).Y));
    }

    // A bend takes both directions of the node it is at, so that nothing touches it.
    private void Mark(List<int> way)
    {
        for (int i = 0; i < way.Count; i++)
        {
            (int x, int y, int direction) = PlaceOf(way[i]);
            int next = i + 1 < way.Count ? PlaceOf(way[i + 1]).Direction : direction;
            this.used[x, y] |= (byte)((direction % 2 == 0 ? 1 : 2) | (next % 2 == 0 ? 1 : 2));
        }
    }
}
