using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Knit.Studio;

/// <summary>The studio: a page on 127.0.0.1 and the questions it asks. It reads no setting of the machine and writes no file.</summary>
public sealed class StudioServer : IAsyncDisposable
{
    private const int ConnectionsMax = 32;
    private static readonly TimeSpan HeadersLimit = TimeSpan.FromSeconds(10);
    private readonly WebApplication application;

    private StudioServer(WebApplication application)
    {
        this.application = application;
        this.Address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where the page is: <c>http://127.0.0.1:PORT</c>.</summary>
    public Uri Address { get; }

    /// <summary>Begins to answer.</summary>
    /// <param name="port">Of 127.0.0.1; 0 takes a free one.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="KnitException">The port is taken, or this user may not have it.</exception>
    public static async Task<StudioServer> StartAsync(int port, CancellationToken cancellation = default)
    {
        // The empty builder knows no settings file and no environment: nothing can make it listen elsewhere.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = StudioBody.PictureBytesMax + 1;
            kestrel.Limits.MaxConcurrentConnections = ConnectionsMax;
            kestrel.Limits.RequestHeadersTimeout = HeadersLimit;
        });
        WebApplication application = builder.Build();
        application.Use(StudioGuard.InvokeAsync);
        application.UseRouting();
        StudioPage.Map(application);
        StudioAnswers.Map(application);
        application.MapFallback(context => throw new StudioRefusal(StatusCodes.Status404NotFound, "The studio has nothing of that name; open its page at /."));
        try
        {
            await application.StartAsync(cancellation);
            return new StudioServer(application);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            await application.DisposeAsync();
            throw new KnitException($"Port {port} of 127.0.0.1 cannot be had ({e.Message.TrimEnd('.')}); expected one that is free; name another by --port, or leave it out.", e);
        }
    }

    /// <summary>Ends it; open connections are closed.</summary>
    public ValueTask DisposeAsync() => this.application.DisposeAsync();
}
