using System;

namespace Circuit.Guide;

/// <summary>A handful of linear equations.</summary>
internal static class LinearEquations
{
    /// <summary>Solves them by elimination, the largest element first. Each row holds its factors and, last, its right side; rows are used up.</summary>
    public static double[] Solve(double[][] rows)
    {
        int count = rows.Length;
        for (int column = 0; column < count; column++)
        {
            int best = column;
            for (int row = column + 1; row < count; row++)
            {
                best = Math.Abs(rows[row][column]) > Math.Abs(rows[best][column]) ? row : best;
            }

            (rows[column], rows[best]) = (rows[best], rows[column]);
            for (int row = 0; row < count; row++)
            {
                if (row != column)
                {
                    Subtract(rows[row], rows[column], column);
                }
            }
        }

        double[] solution = new double[count];
        for (int i = 0; i < count; i++)
        {
            solution[i] = rows[i][count] / rows[i][i];
        }

        return solution;
    }

    private static void Subtract(double[] row, double[] pivot, int column)
    {
        double factor = row[column] / pivot[column];
        for (int i = column; i < row.Length; i++)
        {
            row[i] -= factor * pivot[i];
        }
    }
}
