using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RealPeers.Tests.OpenScad;

/// <summary>A surface as OpenSCAD writes it: triangles in text.</summary>
internal sealed class StlMesh
{
    private readonly List<(Point A, Point B, Point C)> triangles;

    private StlMesh(List<(Point A, Point B, Point C)> triangles) => this.triangles = triangles;

    public IEnumerable<Point> Points => this.triangles.SelectMany(triangle => new[] { triangle.A, triangle.B, triangle.C });

    /// <summary>Each edge belongs to two triangles and runs once in each direction: the surface has no hole and no fold.</summary>
    public bool IsClosed
    {
        get
        {
            Dictionary<(Point, Point), int> edges = [];
            foreach ((Point a, Point b, Point c) in this.triangles)
            {
                foreach ((Point, Point) edge in new[] { (a, b), (b, c), (c, a) })
                {
                    edges[edge] = edges.GetValueOrDefault(edge) + 1;
                }
            }

            return edges.Count > 0 && edges.All(edge => edges.GetValueOrDefault((edge.Key.Item2, edge.Key.Item1)) == edge.Value);
        }
    }

    /// <summary>What the surface encloses. Cubic millimeters; negative where it is inside out.</summary>
    public double VolumeMm3 => this.triangles.Sum(triangle => Volume(triangle.A, triangle.B, triangle.C));

    public static StlMesh Read(string text)
    {
        List<(Point, Point, Point)> triangles = [];
        List<Point> corners = [];
        foreach (string line in text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("vertex", StringComparison.Ordinal)))
        {
            double[] numbers = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
            corners.Add(new Point(numbers[0], numbers[1], numbers[2]));
            if (corners.Count == 3)
            {
                triangles.Add((corners[0], corners[1], corners[2]));
                corners.Clear();
            }
        }

        return new StlMesh(triangles);
    }

    /// <summary>The same with one triangle missing.</summary>
    public StlMesh WithHole() => new([.. this.triangles.Skip(1)]);

    public (double X, double Y, double Z) Size() =>
        (Extent(point => point.X), Extent(point => point.Y), Extent(point => point.Z));

    private static double Volume(Point a, Point b, Point c) =>
        ((a.X * ((b.Y * c.Z) - (b.Z * c.Y))) - (a.Y * ((b.X * c.Z) - (b.Z * c.X))) + (a.Z * ((b.X * c.Y) - (b.Y * c.X)))) / 6;

    private double Extent(Func<Point, double> of) => this.Points.Max(of) - this.Points.Min(of);

    internal readonly record struct Point(double X, double Y, double Z);
}
